package huizhanjia.org;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What is known of an organisation was changed.
public record OrgAmended(String county, OrgId org, String documentNumber, Map<String, Change> changes)
        implements DomainEvent {

    @Override
    public String subject() {
        return Org.subject(org);
    }

    @Override
    public String summary() {
        return documentNumber.isEmpty() ? "修改组织资料" : "修改组织资料（%s）".formatted(documentNumber);
    }
}
