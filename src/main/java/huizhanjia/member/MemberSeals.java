package huizhanjia.member;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of members.
@Configuration(proxyBeanMethods = false)
class MemberSeals {

    @Bean
    SealedColumn memberSeal() {
        return MemberRow.SEALED;
    }

    @Bean
    SealedColumn claimSeal() {
        return Claims.SEALED;
    }
}
