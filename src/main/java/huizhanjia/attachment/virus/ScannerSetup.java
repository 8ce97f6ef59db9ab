package huizhanjia.attachment.virus;

import huizhanjia.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the scanner the deployer named in `HUIZHANJIA_CLAMAV`.
@Configuration(proxyBeanMethods = false)
class ScannerSetup {

    /// At `host:port`; none where nothing is said.
    @Bean
    static Scanner scanner(@Value("${huizhanjia.clamav:}") String address) {
        if (address.isBlank()) {
            return new NoScanner();
        }
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new Refused("attachment.clamav", "HUIZHANJIA_CLAMAV 要写成 主机:端口，现为 “%s”".formatted(address));
        }
        return new Clamd(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
