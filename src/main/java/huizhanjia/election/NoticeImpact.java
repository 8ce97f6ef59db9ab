package huizhanjia.election;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.term.TermLine;
import huizhanjia.org.term.Terms;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import huizhanjia.parameter.Weighing;
import huizhanjia.parameter.Weighing.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What other days for notices move: of which unions whom the next night tells. What was said already stays said.
@Component
class NoticeImpact implements ParameterImpact {

    private static final String TITLE = "换届提醒";

    private final Terms terms;
    private final OrgPlaces places;
    private final Parameters parameters;

    NoticeImpact(Terms terms, OrgPlaces places, Parameters parameters) {
        this.terms = terms;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return NoticeStep.KEYS;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var below = places.below(scope.root()).stream()
                .filter(place -> change.isOf(place.county()))
                .collect(Collectors.toMap(OrgPlace::id, OrgPlace::county));
        var matters = below.values().stream()
                .distinct()
                .flatMap(county -> nearing(county, weighing))
                .filter(line -> below.containsKey(line.id()))
                .map(line ->
                        weighing.matter(line.county(), subject(line), numbers -> state(line, numbers, weighing.day())))
                .toList();
        return Impact.of(new Heading(TITLE, List.of("每夜换届提醒"), List.of("已经发出的提醒不收回。")), matters);
    }

    private Stream<TermLine> nearing(String county, Weighing weighing) {
        var both = weighing.in(county);
        var days = Math.max(NoticeStep.earliest(both.before()), NoticeStep.earliest(both.after()));
        return terms.nearing(county, weighing.day(), days).stream().map(TermLine.Nearing::line);
    }

    private static Subject subject(TermLine line) {
        return new Subject(line::name, "/elections/" + line.id(), TITLE);
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
