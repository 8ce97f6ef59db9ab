package huizhanjia.member;

import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of members.
@Configuration(proxyBeanMethods = false)
class MemberSeals {

    @Bean
    SealedColumn memberSeal() {
        return new SealedColumn("member.member", "sealed");
    }

    @Bean
    SealedColumn claimSeal() {
        return new SealedColumn("member.comparison", "claim_sealed");
    }

    @Bean
    SealedColumn stagedMemberSeal() {
        return new SealedColumn("member.staged", "sealed");
    }

    @Bean
    SealedColumn replacedMemberSeal() {
        return new SealedColumn("member.replaced", "before_sealed");
    }
}
