package huizhanjia.election.officer;

import huizhanjia.election.Limits;
import huizhanjia.kernel.Scope;
import huizhanjia.org.committee.Sittings;
import huizhanjia.org.committee.VacantChair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Vacant chairs of a scope, the nearest deadline first.
@Component
public class Vacancies {

    private final Sittings sittings;
    private final Limits limits;
    private final Clock clock;

    Vacancies(Sittings sittings, Limits limits, Clock clock) {
        this.sittings = sittings;
        this.limits = limits;
        this.clock = clock;
    }

    /// Every vacant chair of the scope.
    public List<Vacancy> in(Scope scope) {
        var today = LocalDate.now(clock);
        var months = new HashMap<Place, Integer>();
        return sittings.headless(scope).stream()
                .map(chair -> Vacancy.of(chair, months(chair, months, today), today))
                .sorted(Comparator.comparing(Vacancy::dueOn))
                .toList();
    }

    private int months(VacantChair chair, Map<Place, Integer> known, LocalDate on) {
        return known.computeIfAbsent(
                new Place(chair.county(), chair.isOfEnterprise()),
                place -> limits.vacancy(place.isOfEnterprise(), place.county(), on));
    }

    /// Where one time counts.
    private record Place(String county, boolean isOfEnterprise) {}
}
