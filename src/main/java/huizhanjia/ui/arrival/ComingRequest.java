package huizhanjia.ui.arrival;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/// A request whose files are still on their way: while they are read the turn belongs to others.
final class ComingRequest extends HttpServletRequestWrapper {

    private final RequestTurn requestTurn;
    private final Pace pace;

    ComingRequest(HttpServletRequest request, RequestTurn requestTurn, Pace pace) {
        super(request);
        this.requestTurn = requestTurn;
        this.pace = pace;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Coming(super.getInputStream(), requestTurn, pace);
    }

    private static final class Coming extends ServletInputStream {

        private final ServletInputStream wire;
        private final RequestTurn requestTurn;
        private final Pace pace;

        Coming(ServletInputStream wire, RequestTurn requestTurn, Pace pace) {
            this.wire = wire;
            this.requestTurn = requestTurn;
            this.pace = pace;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            requestTurn.stepAside();
            var read = wire.read(into, from, most);
            pace.came(read);
            if (read < 0) {
                requestTurn.comeBack();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return wire.isFinished();
        }

        @Override
        public boolean isReady() {
            return wire.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            wire.setReadListener(listener);
        }
    }
}
