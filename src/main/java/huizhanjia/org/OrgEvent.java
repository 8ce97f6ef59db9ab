package huizhanjia.org;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happened to an organisation.
public sealed interface OrgEvent extends DomainEvent {

    /// Of the paper that says so; empty text where a correction needs none.
    String documentNumber();

    /// What was done, before the document is named.
    String deed();

    @Override
    default String subject() {
        return Org.subject(org());
    }

    @Override
    default String summary() {
        return documentNumber().isEmpty() ? deed() : "%s（%s）".formatted(deed(), documentNumber());
    }

    /// An organisation was founded.
    record OrgFounded(String county, OrgId org, String documentNumber, Map<String, Change> changes)
            implements OrgEvent {

        @Override
        public String deed() {
            return "建立工会组织";
        }
    }

    /// What is known of an organisation was changed.
    record OrgAmended(String county, OrgId org, String documentNumber, Map<String, Change> changes)
            implements OrgEvent {

        @Override
        public String deed() {
            return "修改组织资料";
        }
    }

    /// An organisation was put under another one.
    record OrgAffiliated(String county, OrgId org, String documentNumber, Map<String, Change> changes)
            implements OrgEvent {

        @Override
        public String deed() {
            return "变更隶属关系";
        }
    }

    /// An organisation ended on a lawful ground.
    record OrgEnded(String county, OrgId org, String documentNumber, Map<String, Change> changes) implements OrgEvent {

        @Override
        public String deed() {
            return "依法终止工会组织";
        }
    }

    /// An organisation entered by a mistaken import was voided.
    record OrgVoided(String county, OrgId org, String documentNumber, Map<String, Change> changes) implements OrgEvent {

        @Override
        public String deed() {
            return "撤回导入的组织";
        }
    }
}
