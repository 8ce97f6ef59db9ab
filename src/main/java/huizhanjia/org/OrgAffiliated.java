package huizhanjia.org;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// An organisation was put under another one.
public record OrgAffiliated(String county, OrgId org, String documentNumber, Map<String, Change> changes)
        implements DomainEvent {

    @Override
    public String subject() {
        return Org.subject(org);
    }

    @Override
    public String summary() {
        return documentNumber.isEmpty() ? "变更隶属关系" : "变更隶属关系（%s）".formatted(documentNumber);
    }
}
