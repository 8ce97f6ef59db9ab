package huizhanjia.guard;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// What happened in a matter that ends a union, or in a case that stops one.
///
/// @param deed in the past tense
/// @param words what was said
public record GuardEvent(String county, OrgId org, String subject, String deed, String words) implements DomainEvent {

    static GuardEvent of(Dissolution matter, Dissolution.Step step) {
        var deed = "撤并事项：%s".formatted(step.deed().label());
        var words = step.document().isEmpty() ? step.words() : "%s（%s）".formatted(step.words(), step.document());
        return new GuardEvent(matter.county(), matter.org(), matter.subject(), deed, words);
    }

    static GuardEvent found(Intervention intervention) {
        return new GuardEvent(
                intervention.county(),
                intervention.org(),
                intervention.subject(),
                "发现随意撤并：" + intervention.source().label(),
                intervention.facts());
    }

    static GuardEvent of(Intervention intervention, Intervention.Step step) {
        return new GuardEvent(
                intervention.county(),
                intervention.org(),
                intervention.subject(),
                "制止撤并：" + step.kind().label(),
                step.words());
    }

    @Override
    public String summary() {
        return deed;
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("内容", new Change("", words));
    }
}
