package huizhanjia.statute;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A whole text of law was loaded or withdrawn.
public record StatuteEvent(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    public StatuteEvent {
        changes = Map.copyOf(changes);
    }
}
