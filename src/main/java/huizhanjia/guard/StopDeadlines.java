package huizhanjia.guard;

import huizhanjia.guard.rules.StopInTime;
import huizhanjia.law.Numbers;
import huizhanjia.law.Verdict;
import huizhanjia.parameter.Parameters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Until when cases must be answered, by the numbers of their counties.
@Component
public class StopDeadlines {

    /// Within how many days an offender is to make good; a default of ours.
    static final String CORRECTING = "guard.correct.days";

    private final Parameters parameters;

    StopDeadlines(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Those that were, or are being, answered too late.
    public Set<StopId> late(Collection<Stop> stops) {
        var numbers = new HashMap<String, Numbers>();
        var today = parameters.today();
        return stops.stream()
                .filter(stop ->
                        stop.isLate(new StopInTime(numbers.computeIfAbsent(stop.county(), this::numbers)), today))
                .map(Stop::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is to be done about a case and by when, or by when it should have been; empty text where it was in time.
    public String told(Stop stop) {
        return switch (new StopInTime(numbers(stop.county())).judge(stop.found(), parameters.today())) {
            case Verdict.Due due -> due.finding();
            case Verdict.Breached breached -> breached.finding();
            default -> "";
        };
    }

    /// Within how many days an offender of a county is to make good.
    int correcting(String county) {
        return numbers(county).count(CORRECTING);
    }

    private Numbers numbers(String county) {
        return parameters.numbers(county, parameters.today());
    }
}
