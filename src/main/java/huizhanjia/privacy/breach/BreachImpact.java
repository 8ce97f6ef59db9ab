package huizhanjia.privacy.breach;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlaces;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import huizhanjia.privacy.rules.LeakToldInTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What other hours move: which of the open leaks are told too late.
@Component
class BreachImpact implements ParameterImpact {

    private final Breaches breaches;
    private final OrgPlaces places;
    private final Parameters parameters;

    BreachImpact(Breaches breaches, OrgPlaces places, Parameters parameters) {
        this.breaches = breaches;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(LeakToldInTime.LARGER, LeakToldInTime.OTHERS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var matters = breaches.open(scope).stream()
                .filter(breach -> change.isOf(breach.handler().county()))
                .map(breach ->
                        weighing.matter(breach.handler().county(), subject(breach), numbers -> state(breach, numbers)))
                .toList();
        return Impact.of(new Heading("个人信息泄露事件", List.of("通知部门和个人的时限"), List.of("以前发现的事件按发现当天的数办理。")), matters);
    }

    private Subject subject(Breach breach) {
        return new Subject(
                () -> places.name(breach.handler().org()),
                "/privacy/breaches/" + breach.id(),
                "%s事件".formatted(breach.found().level().label()));
    }

    private State state(Breach breach, Numbers numbers) {
        var rule = new LeakToldInTime(numbers);
        return new State(breach.isLate(rule, breaches.now()) ? "通知逾期" : "通知未逾期", "");
    }
}
