package huizhanjia.privacy.asking;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlaces;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing.Subject;
import huizhanjia.privacy.rules.PersonAnsweredInTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What another time for answers moves: which of the requests that wait are late.
@Component
class RequestImpact implements ParameterImpact {

    private final PersonRequests requests;
    private final OrgPlaces places;
    private final Parameters parameters;

    RequestImpact(PersonRequests requests, OrgPlaces places, Parameters parameters) {
        this.requests = requests;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(PersonAnsweredInTime.WORKDAYS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var matters = requests.open(scope).stream()
                .filter(request -> change.isOf(request.handler().county()))
                .map(request -> weighing.matter(
                        request.handler().county(),
                        subject(request),
                        numbers -> state(request, numbers, weighing.day())))
                .toList();
        return Impact.of(new Heading("个人信息权利请求", List.of("权利请求的答复期限"), List.of()), matters);
    }

    private Subject subject(PersonRequest request) {
        return new Subject(
                () -> places.name(request.handler().org()),
                "/privacy/requests/" + request.id(),
                request.asked().kind().label());
    }

    private static State state(PersonRequest request, Numbers numbers, LocalDate on) {
        var rule = new PersonAnsweredInTime(numbers);
        return new State(
                request.isLate(rule, on) ? "答复逾期" : "答复未逾期",
                "期限 " + rule.by(request.asked().receivedOn()));
    }
}
