package huizhanjia.organizing.legal;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.census.Certified;
import huizhanjia.organizing.legal.rules.LegalTimes;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
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
        var weighing = parameters.weigh(change);
        var matters = persons.in(scope).stream()
                .filter(line -> change.isOf(line.union().county()))
                .map(line -> weighing.matter(
                        line.union().county(), subject(line.union()), numbers -> state(line, numbers, weighing.day())))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("工会法人名单和办理期限"), List.of()), matters);
    }

    private static Subject subject(Certified union) {
        return new Subject(union::name, "/legal-persons/" + union.id(), TITLE);
    }

    private static State state(LegalPersons.Line line, Numbers numbers, LocalDate on) {
        var standing = LegalStanding.of(line.union(), line.file(), new LegalTimes(numbers), on);
        var due = Optional.ofNullable(standing.dueOn()).map(day -> "期限 " + day);
        return new State(standing.state().label() + (standing.late() ? "（逾期）" : ""), due.orElse(""));
    }
}
