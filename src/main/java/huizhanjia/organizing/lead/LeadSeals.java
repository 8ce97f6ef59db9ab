package huizhanjia.organizing.lead;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of visits.
@Configuration(proxyBeanMethods = false)
class LeadSeals {

    @Bean
    SealedColumn visitPhoneSeal() {
        return new SealedColumn("organizing.visit", "phone");
    }
}
