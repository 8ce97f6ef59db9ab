package huizhanjia.privacy.asking;

import huizhanjia.kernel.Scope;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.rules.PersonAnsweredInTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Until when requests are to be answered, by the numbers of their county.
@Component
public class RequestTimes {

    private final PersonRequestTable table;
    private final Parameters parameters;

    RequestTimes(PersonRequestTable table, Parameters parameters) {
        this.table = table;
        this.parameters = parameters;
    }

    /// The rule as it holds for a request today.
    public PersonAnsweredInTime rule(PersonRequest request) {
        return rule(request.handler().county());
    }

    private PersonAnsweredInTime rule(String county) {
        return new PersonAnsweredInTime(parameters.numbers(county, parameters.today()));
    }

    /// What waits for an answer in a scope: what came first falls due first, so the oldest of a county tells for all.
    public Waiting waiting(Scope scope) {
        var today = parameters.today();
        var oldest = table.oldest(scope);
        return new Waiting(
                oldest.stream().mapToLong(Oldest::requests).sum(),
                oldest.stream().anyMatch(one -> today.isAfter(rule(one.county()).by(one.receivedOn()))));
    }

    /// How many wait.
    ///
    /// @param late whether the last day for an answer has passed
    public record Waiting(long requests, boolean late) {}

    /// Those of a county.
    ///
    /// @param receivedOn when the first of them came
    record Oldest(String county, long requests, LocalDate receivedOn) {}
}
