package huizhanjia.privacy.asking;

import huizhanjia.kernel.Scope;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.rules.PersonAnsweredInTime;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Until when requests are to be answered, by the numbers of their county.
@Component
public class RequestTimes {

    private final PersonRequests requests;
    private final Parameters parameters;

    RequestTimes(PersonRequests requests, Parameters parameters) {
        this.requests = requests;
        this.parameters = parameters;
    }

    /// The rule as it holds for a request today.
    public PersonAnsweredInTime rule(PersonRequest request) {
        return new PersonAnsweredInTime(parameters.numbers(request.handler().county(), parameters.today()));
    }

    /// What waits for an answer in a scope, the nearest day first.
    public List<Waiting> waiting(Scope scope) {
        var today = parameters.today();
        return requests.in(scope).stream()
                .filter(request -> !request.isAnswered())
                .map(request -> {
                    var by = rule(request).by(request.asked().receivedOn());
                    return new Waiting(request, by, today.isAfter(by));
                })
                .sorted((one, other) -> one.by().compareTo(other.by()))
                .toList();
    }

    /// A request that waits.
    ///
    /// @param by the last day for the answer
    public record Waiting(PersonRequest request, LocalDate by, boolean late) {}
}
