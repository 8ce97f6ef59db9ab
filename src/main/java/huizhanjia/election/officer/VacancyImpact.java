package huizhanjia.election.officer;

import huizhanjia.election.Limits;
import huizhanjia.kernel.Scope;
import huizhanjia.org.committee.Sittings;
import huizhanjia.org.committee.VacantChair;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What another time for by-elections moves: by when each vacant chair must be filled, and whether that is over.
@Component
class VacancyImpact implements ParameterImpact {

    private static final String TITLE = "主席空缺补选";

    private final Sittings sittings;
    private final Parameters parameters;

    VacancyImpact(Sittings sittings, Parameters parameters) {
        this.sittings = sittings;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Limits.VACANCIES;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var day = change.seenOn(parameters.today());
        var both = parameters.both(change);
        var matters = sittings.headless(scope).stream()
                .filter(chair -> change.isOf(chair.county()))
                .map(chair -> matter(chair, both.apply(chair.county()), day))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("主席空缺名单和补选期限"), List.of()), matters);
    }

    private static Matter matter(VacantChair chair, ParameterChange.Both both, LocalDate on) {
        return new Matter(
                chair::name,
                "/elections/" + chair.org(),
                TITLE,
                state(chair, new Limits.Times(both.before()), on),
                state(chair, new Limits.Times(both.after()), on));
    }

    private static State state(VacantChair chair, Limits.Times times, LocalDate on) {
        var vacancy = Vacancy.of(chair, times, on);
        return new State(vacancy.state(), "补选期限 " + vacancy.dueOn());
    }
}
