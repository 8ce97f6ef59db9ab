package huizhanjia.election.officer;

import huizhanjia.election.ElectionTimes;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.committee.Sittings;
import huizhanjia.org.committee.VacantChair;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
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
        return ElectionTimes.VACANCIES;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var matters = sittings.headless(scope).stream()
                .filter(chair -> change.isOf(chair.county()))
                .map(chair -> weighing.matter(
                        chair.county(), subject(chair), numbers -> state(chair, numbers, weighing.day())))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("主席空缺名单和补选期限"), List.of()), matters);
    }

    private static Subject subject(VacantChair chair) {
        return new Subject(chair::name, "/elections/" + chair.org(), TITLE);
    }

    private static State state(VacantChair chair, Numbers numbers, LocalDate on) {
        var vacancy = Vacancy.of(chair, new ElectionTimes.Times(numbers), on);
        return new State(vacancy.state(), "补选期限 " + vacancy.dueOn());
    }
}
