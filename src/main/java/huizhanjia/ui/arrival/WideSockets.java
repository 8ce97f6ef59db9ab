package huizhanjia.ui.arrival;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Hands a page to the machine in one or two calls: Tomcat's usual 8 KB make ten of a page with a tree.
@Component
final class WideSockets implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final int BYTES = 64 * 1024;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
    }
}
