package huizhanjia.guard;

import huizhanjia.guard.rules.StopInTime;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlaces;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What other times for cases move: which of them are answered too late, and what the next letters ask for.
@Component
class InterventionImpact implements ParameterImpact {

    private static final String WHAT = "制止随意撤并";
    private static final String NOTE = "已经发出的制止函不变，今后发出的按新数写明纠正期限。";

    private final Interventions interventions;
    private final OrgPlaces places;
    private final Parameters parameters;

    InterventionImpact(Interventions interventions, OrgPlaces places, Parameters parameters) {
        this.interventions = interventions;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(StopInTime.DAYS, InterventionDeadlines.CORRECTING);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var matters = interventions.in(scope).stream()
                .filter(intervention -> change.isOf(intervention.file().county()))
                .map(intervention -> weighing.matter(
                        intervention.file().county(),
                        subject(intervention),
                        numbers -> state(intervention, numbers, weighing.day())))
                .toList();
        var notes = change.key().equals(InterventionDeadlines.CORRECTING) ? List.of(NOTE) : List.<String>of();
        return Impact.of(new Heading("撤并护栏：制止事项", List.of("制止事项的处置期限", "制止函"), notes), matters);
    }

    private Subject subject(Intervention intervention) {
        return new Subject(
                () -> places.name(intervention.file().org()),
                "/guard/stops/" + intervention.file().id(),
                WHAT);
    }

    private static State state(Intervention intervention, Numbers numbers, LocalDate on) {
        var rule = new StopInTime(numbers);
        return new State(
                intervention.isLate(rule, on) ? "处置逾期" : "处置未逾期",
                "期限 " + rule.by(intervention.facts().foundOn()));
    }
}
