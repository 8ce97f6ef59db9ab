package huizhanjia.org.seal;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of organisations.
@Configuration(proxyBeanMethods = false)
class OrgSeals {

    @Bean
    SealedColumn phoneSeal() {
        return new SealedColumn("org.org", "phone");
    }

    @Bean
    SealedColumn accountSeal() {
        return new SealedColumn("org.org", "account");
    }

    @Bean
    SealedColumn stagedOrgSeal() {
        return new SealedColumn("org.staged", "cells");
    }
}
