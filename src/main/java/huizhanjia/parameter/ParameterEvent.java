package huizhanjia.parameter;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A local value was proposed, signed or sent back.
///
/// @param key of the parameter
/// @param area the code it is for
/// @param inForce whether the value counts from now on
public record ParameterEvent(
        String county,
        OrgId org,
        String subject,
        String summary,
        Map<String, Change> changes,
        String key,
        String area,
        boolean inForce)
        implements DomainEvent {

    public ParameterEvent {
        changes = Map.copyOf(changes);
    }
}
