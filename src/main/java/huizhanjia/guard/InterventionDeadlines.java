package huizhanjia.guard;

import huizhanjia.guard.rules.StopInTime;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.law.Verdict;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Until when cases must be answered, by the numbers of their counties.
@Component
public class InterventionDeadlines {

    /// Within how many days an offender is to make good; a default of ours.
    static final String CORRECTING = "guard.correct.days";

    private final InterventionTable table;
    private final Parameters parameters;

    InterventionDeadlines(InterventionTable table, Parameters parameters) {
        this.table = table;
        this.parameters = parameters;
    }

    /// What nobody closed in a scope: of the cases found on one day the one answered last tells for all.
    public Open open(Scope scope) {
        var days = table.open(scope);
        var rules = new HashMap<String, StopInTime>();
        return new Open(
                days.stream().mapToLong(Day::cases).sum(),
                days.stream()
                        .anyMatch(day -> day.isLate(
                                rules.computeIfAbsent(day.county(), county -> new StopInTime(numbers(county))),
                                parameters.today())));
    }

    /// How many cases nobody closed.
    ///
    /// @param late whether one was, or is being, answered too late
    public record Open(long cases, boolean late) {}

    /// Those of a county found on a day.
    ///
    /// @param unanswered whether one of them is
    /// @param answeredOn when the last of the others was; null where there are none
    record Day(
            String county,
            LocalDate foundOn,
            long cases,
            boolean unanswered,
            @Nullable LocalDate answeredOn) {

        private boolean isLate(StopInTime rule, LocalDate on) {
            return (unanswered && isLate(rule, null, on)) || (answeredOn != null && isLate(rule, answeredOn, on));
        }

        private boolean isLate(StopInTime rule, @Nullable LocalDate answered, LocalDate on) {
            return rule.judge(new StopInTime.Found(foundOn, answered), on) instanceof Verdict.Breached;
        }
    }

    /// Those that were, or are being, answered too late.
    public Set<InterventionId> late(Collection<Intervention> stops) {
        var numbers = new HashMap<String, Numbers>();
        var today = parameters.today();
        return stops.stream()
                .filter(intervention -> intervention.isLate(
                        new StopInTime(numbers.computeIfAbsent(intervention.county(), this::numbers)), today))
                .map(Intervention::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is to be done about a case and by when, or by when it should have been; empty text where it was in time.
    public String told(Intervention intervention) {
        return switch (new StopInTime(numbers(intervention.county())).judge(intervention.found(), parameters.today())) {
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
