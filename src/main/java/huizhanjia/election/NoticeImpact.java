package huizhanjia.election;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.census.Census;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What other days for notices move: of which unions whom the next night tells. What was said already stays said.
@Component
class NoticeImpact implements ParameterImpact {

    private static final String TITLE = "换届提醒";

    private final Terms terms;
    private final Census census;
    private final Parameters parameters;

    NoticeImpact(Terms terms, Census census, Parameters parameters) {
        this.terms = terms;
        this.census = census;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return NoticeStep.KEYS;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var day = change.seenOn(parameters.today());
        var matters = census.counties(scope.area()).stream()
                .filter(change::isOf)
                .flatMap(county -> matters(county, parameters.both(change, county), day))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("每夜换届提醒"), List.of("已经发出的提醒不收回。")), matters);
    }

    private Stream<Matter> matters(String county, ParameterChange.Both both, LocalDate on) {
        var days = Math.max(NoticeStep.earliest(both.before()), NoticeStep.earliest(both.after()));
        return terms.nearing(county, on, days).stream()
                .map(TermLine.Nearing::line)
                .map(line -> new Matter(
                        line::name,
                        "/elections/" + line.id(),
                        TITLE,
                        state(line, both.before(), on),
                        state(line, both.after(), on)));
    }

    private static State state(TermLine line, Numbers numbers, LocalDate on) {
        return new State(
                NoticeStep.reached(line.daysLeft(on), numbers)
                        .map(NoticeImpact::told)
                        .orElse("还不提醒"),
                "");
    }

    private static String told(NoticeStep step) {
        return step.tellsCounty() ? "提醒到县总工会" : step.tellsSuperior() ? "提醒到上级工会" : "提醒本会";
    }
}
