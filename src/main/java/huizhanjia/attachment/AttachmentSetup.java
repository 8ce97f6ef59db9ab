package huizhanjia.attachment;

import huizhanjia.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Chooses the scanner, and clears the table when the house opens.
@Configuration(proxyBeanMethods = false)
class AttachmentSetup {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSetup.class);

    /// Of `host:port`, or none.
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

    /// A command may run beside the open house, whose files are then under way.
    @Bean
    static TidyStart tidyStart(ContentFolder folder, Scanner scanner, ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().isEmpty()) {
            folder.removeLeftovers();
        }
        return new TidyStart(scanner);
    }

    /// Says once how viruses are looked for.
    record TidyStart(Scanner scanner) implements ApplicationRunner {

        @Override
        public void run(ApplicationArguments arguments) {
            if (arguments.getNonOptionArgs().isEmpty()) {
                LOG.info(scanner.introduction());
            }
        }
    }
}
