package huizhanjia.access;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.LinkedHashMap;
import java.util.Map;

/// A clerk, an appointment, a second factor or a token changed.
public record AccessChanged(String county, OrgId org, String subject, String summary, Map<String, Change> changes)
        implements DomainEvent {

    public AccessChanged {
        changes = Map.copyOf(changes);
    }

    /// A change at a place; its county is where the trail keeps it.
    public static AccessChanged of(Scope where, String subject, String summary) {
        return new AccessChanged(where.countyOrNone(), where.root(), subject, summary, Map.of());
    }

    /// The same with one more field, before and after.
    public AccessChanged with(String field, String before, String after) {
        var more = new LinkedHashMap<>(changes);
        more.put(field, new Change(before, after));
        return new AccessChanged(county, org, subject, summary, more);
    }
}
