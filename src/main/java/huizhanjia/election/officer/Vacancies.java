package huizhanjia.election.officer;

import huizhanjia.election.Limits;
import huizhanjia.kernel.Scope;
import huizhanjia.org.committee.Sittings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
        var times = new HashMap<String, Limits.Times>();
        return sittings.headless(scope).stream()
                .map(chair -> Vacancy.of(
                        chair, times.computeIfAbsent(chair.county(), county -> limits.in(county, today)), today))
                .sorted(Comparator.comparing(Vacancy::dueOn))
                .toList();
    }
}
