package huizhanjia.ui.arrival;

import huizhanjia.kernel.Refused;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Believes the proxies the operator names, and nobody else, about who asks and how: of `X-Forwarded-For` the
/// right-most address that is no such proxy counts. Without a name the other side of the connection does,
/// whatever it says.
@Component
final class Proxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String networks;

    /// @param named addresses or networks (CIDR), separated by commas
    Proxies(@Value("${huizhanjia.proxies:}") String named) {
        this.networks = Arrays.stream(named.split("[,\\s]+", -1))
                .filter(network -> !network.isBlank())
                .map(Proxies::network)
                .collect(Collectors.joining(","));
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        valve().ifPresent(server::addEngineValves);
    }

    private Optional<RemoteIpValve> valve() {
        if (networks.isEmpty()) {
            return Optional.empty();
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(networks);
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        return Optional.of(valve);
    }

    /// A single address is written as the network of it alone, for the valve takes what has no slash for a pattern.
    private static String network(String written) {
        var network = written.contains("/") ? written : written + (written.contains(":") ? "/128" : "/32");
        try {
            var first = InetAddress.ofLiteral(network.substring(0, network.indexOf('/')));
            if (first instanceof Inet4Address && !network.startsWith(first.getHostAddress() + "/")) {
                throw new IllegalArgumentException("an address of fewer than four numbers");
            }
            return new NetMask(network).toString();
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(
                    "start.proxies",
                    "HUIZHANJIA_PROXIES 里的“%s”不是网络地址，请写成 10.0.0.5 或 10.0.0.0/24，多个用逗号隔开".formatted(written));
        }
    }
}
