package huizhanjia.supervision;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happens to a matter, in the past tense.
public sealed interface SupervisionEvent extends DomainEvent {

    /// What was said.
    String words();

    @Override
    default Map<String, Change> changes() {
        return Map.of("内容", new Change("", words()));
    }

    /// A matter was put to a unit.
    record MatterAsked(String county, OrgId org, String subject, String words) implements SupervisionEvent {
        @Override
        public String summary() {
            return "交办督办事项";
        }
    }

    /// Somebody took a step.
    record MatterMoved(String county, OrgId org, String subject, SupervisionOrder.Kind kind, String words)
            implements SupervisionEvent {
        @Override
        public String summary() {
            return "督办事项" + kind.label();
        }
    }
}
