package huizhanjia.approval;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.Map;

/// What happens to petitions and delegations, in the past tense.
public sealed interface ApprovalEvent extends DomainEvent {

    /// A petition was put to a superior.
    record PetitionSubmitted(String county, OrgId org, String subject, String title) implements ApprovalEvent {
        @Override
        public String summary() {
            return "提交请示";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of("标题", new Change("", title));
        }
    }

    /// Somebody did the next step.
    record PetitionMoved(String county, OrgId org, String subject, Petition.Step step) implements ApprovalEvent {
        @Override
        public String summary() {
            return "请示" + step.label();
        }

        @Override
        public Map<String, Change> changes() {
            var changes = new LinkedHashMap<String, Change>();
            changes.put("意见", new Change("", step.words()));
            if (!step.said().inStead().isEmpty()) {
                changes.put("代", new Change("", step.said().inStead()));
            }
            return changes;
        }
    }

    /// A post holder let a colleague sign in his stead.
    record DelegationGiven(Delegation delegation) implements ApprovalEvent {
        @Override
        public String county() {
            return delegation.county();
        }

        @Override
        public OrgId org() {
            return delegation.giver().org();
        }

        @Override
        public String subject() {
            return delegation.subject();
        }

        @Override
        public String summary() {
            return "委托审批";
        }

        @Override
        public Map<String, Change> changes() {
            var days = delegation.fromOn() + " 至 " + delegation.untilOn();
            return Map.of("受托人", new Change("", delegation.toName()), "期间", new Change("", days));
        }
    }

    /// A delegation was taken back before its last day.
    record DelegationTakenBack(Delegation delegation) implements ApprovalEvent {
        @Override
        public String county() {
            return delegation.county();
        }

        @Override
        public OrgId org() {
            return delegation.giver().org();
        }

        @Override
        public String subject() {
            return delegation.subject();
        }

        @Override
        public String summary() {
            return "收回委托";
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of("受托人", new Change(delegation.toName(), ""));
        }
    }
}
