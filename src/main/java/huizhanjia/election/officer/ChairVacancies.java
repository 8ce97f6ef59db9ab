package huizhanjia.election.officer;

import huizhanjia.election.ElectionTimes;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Verdict;
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
public class ChairVacancies {

    private final Sittings sittings;
    private final ElectionTimes electionTimes;
    private final Clock clock;

    ChairVacancies(Sittings sittings, ElectionTimes electionTimes, Clock clock) {
        this.sittings = sittings;
        this.electionTimes = electionTimes;
        this.clock = clock;
    }

    /// Chairs whose time is half over: those vacant since one day have the same.
    public Pressing pressing(Scope scope) {
        var today = LocalDate.now(clock);
        var times = new HashMap<String, ElectionTimes.Times>();
        var pressing = sittings.headlessSince(scope).stream()
                .filter(some -> Vacancy.isPressing(verdict(some, times, today)))
                .toList();
        return new Pressing(
                pressing.stream().mapToLong(VacantChair.Since::chairs).sum(),
                pressing.stream().anyMatch(some -> verdict(some, times, today) instanceof Verdict.Breached));
    }

    private Verdict verdict(VacantChair.Since some, Map<String, ElectionTimes.Times> known, LocalDate on) {
        var times = known.computeIfAbsent(some.county(), county -> electionTimes.in(county, on));
        return Vacancy.judge(some.since(), times.vacancyDue(some.since(), some.isOfEnterprise()), on);
    }

    /// How many chairs.
    ///
    /// @param late whether the time of one is over
    public record Pressing(long chairs, boolean late) {}

    /// Every vacant chair of the scope.
    public List<Vacancy> in(Scope scope) {
        var today = LocalDate.now(clock);
        var times = new HashMap<String, ElectionTimes.Times>();
        return sittings.headless(scope).stream()
                .map(chair -> Vacancy.of(
                        chair, times.computeIfAbsent(chair.county(), county -> electionTimes.in(county, today)), today))
                .sorted(Comparator.comparing(Vacancy::dueOn))
                .toList();
    }
}
