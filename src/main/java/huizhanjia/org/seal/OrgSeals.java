package huizhanjia.org.seal;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of organisations rests sealed, and a new key must reach.
@Configuration(proxyBeanMethods = false)
public class OrgSeals {

    public static final SealedColumn PHONE = new SealedColumn("org.org", "phone", "id");
    public static final SealedColumn ACCOUNT = new SealedColumn("org.org", "account", "id");
    public static final SealedColumn CELLS = new SealedColumn("org.staged", "cells", "county", "intake_id", "place");

    @Bean
    SealedColumn phoneSeal() {
        return PHONE;
    }

    @Bean
    SealedColumn accountSeal() {
        return ACCOUNT;
    }

    @Bean
    SealedColumn stagedOrgSeal() {
        return CELLS;
    }
}
