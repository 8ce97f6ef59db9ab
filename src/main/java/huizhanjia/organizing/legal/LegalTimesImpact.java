package huizhanjia.organizing.legal;

import huizhanjia.kernel.Scope;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What another time to register moves: how each union stands as a legal person, and by when it must act.
@Component
class LegalTimesImpact implements ParameterImpact {

    private static final String TITLE = "工会法人登记";

    private final LegalPersons persons;
    private final Parameters parameters;

    LegalTimesImpact(LegalPersons persons, Parameters parameters) {
        this.persons = persons;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return LegalTimes.KEYS;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var day = change.seenOn(parameters.today());
        var both = parameters.both(change);
        var matters = persons.in(scope).stream()
                .filter(line -> change.isOf(line.union().county()))
                .map(line -> matter(line, both.apply(line.union().county()), day))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("工会法人名单和办理期限"), List.of()), matters);
    }

    private static Matter matter(LegalPersons.Line line, ParameterChange.Both both, LocalDate on) {
        return new Matter(
                () -> line.union().name(),
                "/legal-persons/" + line.union().id(),
                TITLE,
                state(line, new LegalTimes(both.before()), on),
                state(line, new LegalTimes(both.after()), on));
    }

    private static State state(LegalPersons.Line line, LegalTimes times, LocalDate on) {
        var standing = LegalStanding.of(line.union(), line.file(), times, on);
        var due = Optional.ofNullable(standing.dueOn()).map(day -> "期限 " + day);
        return new State(standing.state().label() + (standing.late() ? "（逾期）" : ""), due.orElse(""));
    }
}
