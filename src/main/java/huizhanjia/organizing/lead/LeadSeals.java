package huizhanjia.organizing.lead;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of visits.
@Configuration(proxyBeanMethods = false)
class LeadSeals {

    static final SealedColumn PHONE = new SealedColumn("organizing.visit", "phone", "county", "firm_id", "id");

    @Bean
    SealedColumn visitPhoneSeal() {
        return PHONE;
    }
}
