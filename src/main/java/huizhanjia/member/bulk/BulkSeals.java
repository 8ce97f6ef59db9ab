package huizhanjia.member.bulk;

import huizhanjia.member.MemberRow;
import huizhanjia.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What a new key must reach of rosters on their way in.
@Configuration(proxyBeanMethods = false)
class BulkSeals {

    /// Staged rows are bound to the record they would make: entered in bulk, the envelope is copied into just that
    /// record; every other row is opened and sealed anew on its way, and its envelope opens in no record.
    static final SealedColumn STAGED =
            new SealedColumn("member.staged", "sealed", "county", "record_id").boundAs(MemberRow.SEALED);

    static final SealedColumn REPLACED =
            new SealedColumn("member.replaced", "before_sealed", "county", "intake_id", "member_id");

    @Bean
    SealedColumn stagedMemberSeal() {
        return STAGED;
    }

    @Bean
    SealedColumn replacedMemberSeal() {
        return REPLACED;
    }
}
