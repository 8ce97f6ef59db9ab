package huizhanjia.organizing.lists;

import huizhanjia.organizing.FirmSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One list for each office that keeps one.
@Configuration(proxyBeanMethods = false)
class FirmRosters {

    @Bean
    FirmRoster marketRoster(FirmCheck check, FirmCommit commit, StagedFirmTable rows) {
        return new FirmRoster(FirmSource.MARKET, check, commit, rows);
    }

    @Bean
    FirmRoster taxRoster(FirmCheck check, FirmCommit commit, StagedFirmTable rows) {
        return new FirmRoster(FirmSource.TAX, check, commit, rows);
    }

    @Bean
    FirmRoster socialSecurityRoster(FirmCheck check, FirmCommit commit, StagedFirmTable rows) {
        return new FirmRoster(FirmSource.SOCIAL_SECURITY, check, commit, rows);
    }

    @Bean
    FirmRoster socialOrganizationRoster(FirmCheck check, FirmCommit commit, StagedFirmTable rows) {
        return new FirmRoster(FirmSource.SOCIAL_ORGANIZATION, check, commit, rows);
    }

    @Bean
    FirmRoster techRoster(FirmCheck check, FirmCommit commit, StagedFirmTable rows) {
        return new FirmRoster(FirmSource.TECH_SMALL, check, commit, rows);
    }
}
