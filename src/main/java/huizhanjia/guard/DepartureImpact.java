package huizhanjia.guard;

import huizhanjia.guard.MassDeparture.Threshold;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What another threshold moves: of which unions the watch will say that their members left together. What it said
/// already stays until somebody settles it.
@Component
class DepartureImpact implements ParameterImpact {

    private static final String WHAT = SignalKind.MASS_TRANSFER.label();
    private static final String NOTE = "已经报出的“%s”信号不因改数撤回，核实后办结。".formatted(WHAT);

    private final MassDepartures massDepartures;
    private final OrgPlaces places;
    private final Parameters parameters;

    DepartureImpact(MassDepartures massDepartures, OrgPlaces places, Parameters parameters) {
        this.massDepartures = massDepartures;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Threshold.KEYS;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var weighing = parameters.weigh(change);
        var byCounty = places.below(scope.root()).stream()
                .filter(place -> change.isOf(place.county()))
                .collect(Collectors.groupingBy(OrgPlace::county));
        var matters = byCounty.entrySet().stream()
                .flatMap(county -> matters(county.getValue(), weighing.in(county.getKey()), weighing.day()))
                .toList();
        return Impact.of(new Heading("撤并护栏：会员集体离开信号", List.of("每夜值守"), List.of(NOTE)), matters);
    }

    private Stream<Affected> matters(List<OrgPlace> unions, ParameterChange.Both both, LocalDate on) {
        var county = unions.getFirst().county();
        var before = alarming(county, both.before(), on);
        var after = alarming(county, both.after(), on);
        return unions.stream()
                .map(union -> new Affected(
                        () -> places.name(union.id()),
                        "/orgs/" + union.id(),
                        WHAT,
                        state(before.contains(union.id())),
                        state(after.contains(union.id()))));
    }

    private Set<OrgId> alarming(String county, Numbers numbers, LocalDate on) {
        return massDepartures.alarming(county, Threshold.of(numbers), on).keySet();
    }

    private static State state(boolean isAlarming) {
        return new State(isAlarming ? "要报信号" : "不报", "");
    }
}
