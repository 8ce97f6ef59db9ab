package huizhanjia.ui.arrival;

import java.time.Duration;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// Hangs up on whoever has not ended the head of a request in time. The container's own limit is the one between two
/// bytes; a byte now and then would hold a connection for ever. The container makes it by the name of its class.
public final class PromptHeads extends Http11NioProtocol {

    /// As the container marks a request that has not begun.
    private static final long NOT_BEGUN = -1;

    /// Hangs up on those whose head has been coming for longer.
    public void hangUpAfter(Duration limit) {
        for (var connection : getEndpoint().getConnections()) {
            if (isComing(connection, limit)) {
                getEndpoint().processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    /// A request that is being worked for has its processor with it, not with its connection; one that answers later
    /// says so.
    private static boolean isComing(SocketWrapperBase<NioChannel> connection, Duration limit) {
        if (!(connection.getCurrentProcessor() instanceof AbstractProcessor processor) || processor.isAsync()) {
            return false;
        }
        var began = processor.getRequest().getStartTimeNanos();
        return began != NOT_BEGUN && System.nanoTime() - began > limit.toNanos();
    }
}
