package huizhanjia.ui.arrival;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// How long the head of a request may take, all of it: half a minute.
@Component
final class HeadLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int LOOK_MILLIS = 2_000;

    private final Duration limit;
    private final Set<PromptHeads> protocols = ConcurrentHashMap.newKeySet();

    HeadLimit(@Value("${huizhanjia.head-limit:30s}") Duration limit) {
        this.limit = limit;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(PromptHeads.class.getName());
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof PromptHeads heads) {
                protocols.add(heads);
            }
        });
    }

    @Scheduled(fixedDelay = LOOK_MILLIS)
    void hangUp() {
        protocols.forEach(heads -> heads.hangUpAfter(limit));
    }
}
