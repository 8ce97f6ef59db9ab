package huizhanjia.guard;

import huizhanjia.casefile.CaseId;
import huizhanjia.guard.rules.StopInTime;
import huizhanjia.kernel.Scope;
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
public class InterventionDeadlines {

    /// Within how many days an offender is to make good; a default of ours.
    static final String CORRECTING = "guard.correct.days";

    private final InterventionRegister register;
    private final Parameters parameters;

    InterventionDeadlines(InterventionRegister register, Parameters parameters) {
        this.register = register;
        this.parameters = parameters;
    }

    /// What nobody closed in a scope.
    public Open open(Scope scope) {
        var open = register.open(scope);
        return new Open(open.size(), !late(open).isEmpty());
    }

    /// How many cases nobody closed.
    ///
    /// @param late whether one was, or is being, answered too late
    public record Open(long cases, boolean late) {}

    /// Those that were, or are being, answered too late.
    public Set<CaseId> late(Collection<Intervention> stops) {
        var numbers = new HashMap<String, Numbers>();
        var today = parameters.today();
        return stops.stream()
                .filter(intervention -> intervention.isLate(
                        new StopInTime(
                                numbers.computeIfAbsent(intervention.file().county(), this::numbers)),
                        today))
                .map(intervention -> intervention.file().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is to be done about a case and by when, or by when it should have been; empty text where it was in time.
    public String told(Intervention intervention) {
        return switch (new StopInTime(numbers(intervention.file().county()))
                .judge(intervention.found(), parameters.today())) {
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
