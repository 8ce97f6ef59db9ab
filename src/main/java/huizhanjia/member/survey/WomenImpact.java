package huizhanjia.member.survey;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Parameter;
import huizhanjia.law.Round;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which unions would owe a committee of women workers (ORG-06), or owe it no more, under another number.
@Component
class WomenImpact implements ParameterImpact {

    private static final int SHOWN = 50;
    private static final String DUTY = "ORG-06 满10人建女职工组织";

    private final Survey survey;
    private final Census census;
    private final OrgPlaces places;
    private final Clock clock;

    WomenImpact(Survey survey, Census census, OrgPlaces places, Clock clock) {
        this.survey = survey;
        this.census = census;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        if (!change.key().equals(WomenCheckup.FROM)) {
            return Impact.NONE;
        }
        var unions =
                census.counties(change.area()).stream().flatMap(this::unions).toList();
        var turned = unions.stream()
                .filter(union -> owes(union, change.before()) != owes(union, Optional.of(change.after())))
                .toList();
        return new Impact(
                List.of(DUTY),
                unions.size(),
                turned.size(),
                turned.stream()
                        .limit(SHOWN)
                        .map(union -> moved(union, owes(union, change.before())))
                        .toList());
    }

    private Stream<Union> unions(String county) {
        var round = Round.of(county, LocalDate.now(clock));
        var own = survey.own(round);
        return survey.lines(round).stream()
                .filter(line -> WomenCheckup.mayOwe(line.kind()))
                .map(line -> new Union(
                        line.id(), own.getOrDefault(line.id(), Counted.NOBODY).women()));
    }

    private static boolean owes(Union union, Optional<Parameter> from) {
        return from.filter(Parameter::isKnown)
                .map(bound -> union.women() >= bound.number().longValueExact())
                .orElse(false);
    }

    private Moved moved(Union union, boolean before) {
        return new Moved(union.id(), places.name(union.id()), DUTY, label(before), label(!before));
    }

    private static String label(boolean owed) {
        return owed ? "应建" : "不要求";
    }

    private record Union(OrgId id, long women) {}
}
