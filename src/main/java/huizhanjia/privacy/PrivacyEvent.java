package huizhanjia.privacy;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something was done about the rights of persons; never with their data in it.
public record PrivacyEvent(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    /// A deed without particulars.
    public static PrivacyEvent of(Handler handler, String subject, String summary) {
        return new PrivacyEvent(handler.county(), handler.org(), subject, summary, Map.of());
    }

    /// The same with one more particular; empty text adds none.
    public PrivacyEvent with(String field, String value) {
        if (value.isEmpty()) {
            return this;
        }
        var more = new LinkedHashMap<>(changes);
        more.put(field, new Change("", value));
        return new PrivacyEvent(county, org, subject, summary, more);
    }
}
