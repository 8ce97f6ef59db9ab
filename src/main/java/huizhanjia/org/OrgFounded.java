package huizhanjia.org;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// An organisation was founded.
public record OrgFounded(String county, OrgId org, String documentNumber, Map<String, Change> changes)
        implements DomainEvent {

    @Override
    public String subject() {
        return Org.subject(org);
    }

    @Override
    public String summary() {
        return documentNumber.isEmpty() ? "建立工会组织" : "建立工会组织（%s）".formatted(documentNumber);
    }
}
