package huizhanjia.member;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;
import java.util.UUID;

/// What happens to members, in the past tense.
public sealed interface MemberEvent extends DomainEvent {

    /// A person was admitted (登记入会).
    record MemberAdmitted(String county, OrgId org, String subject, Map<String, Change> changes)
            implements MemberEvent {
        @Override
        public String summary() {
            return "登记入会";
        }
    }

    /// What the roster says of a person was corrected or brought up to date.
    record MemberAmended(String county, OrgId org, String subject, Map<String, Change> changes) implements MemberEvent {
        @Override
        public String summary() {
            return "修改会员资料";
        }
    }

    /// A membership changed: transfer, retention, restoration, withdrawal, expulsion.
    record MembershipChanged(String county, OrgId org, String subject, ChangeKind kind, Map<String, Change> changes)
            implements MemberEvent {
        @Override
        public String summary() {
            return switch (kind) {
                case TRANSFERRED_OUT, TRANSFERRED_IN -> "会籍接转";
                case RETAINED -> "保留会籍";
                case RESTORED -> "恢复会籍";
                case WITHDRAWN -> "退会";
                case EXPELLED -> "开除会籍";
                case JOINED -> "重新入会";
                case RECORDED -> "登记在册";
                case UNDONE -> "撤回导入";
            };
        }
    }

    /// Somebody looked at sealed fields, for a reason.
    record MemberRevealed(String county, OrgId org, String subject, String reason) implements MemberEvent {
        @Override
        public String summary() {
            return "查看证件号码和电话";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of("事由", new Change("", reason));
        }
    }

    /// A list with personal data left the house.
    ///
    /// @param form as what it left, and whether numbers were masked
    record MembersExported(String county, OrgId org, String purpose, String form, long rowCount)
            implements MemberEvent {
        @Override
        public String subject() {
            return "export:" + org;
        }

        @Override
        public String summary() {
            return "导出会员名册";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of(
                    "用途", new Change("", purpose),
                    "格式", new Change("", form),
                    "行数", new Change("", String.valueOf(rowCount)));
        }
    }

    /// A second claim on one identity was laid beside the first, or the question was settled.
    record IdentityCompared(String county, OrgId org, UUID comparison, String summary, Map<String, Change> changes)
            implements MemberEvent {
        @Override
        public String subject() {
            return "comparison:" + comparison;
        }
    }

    /// A roster was committed or taken back.
    record RosterImported(String county, OrgId org, UUID intake, String summary, Map<String, Change> changes)
            implements MemberEvent {
        @Override
        public String subject() {
            return "intake:" + intake;
        }
    }
}
