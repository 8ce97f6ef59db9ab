package huizhanjia.guard;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Numbers;
import huizhanjia.law.Parameter;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.signal.Signal;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.organizing.signal.Signals;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What another time of silence moves: of which unions the watch will say that they left no trace. What it said
/// already stays until somebody settles it.
@Component
class SilenceImpact implements ParameterImpact {

    private static final String WHAT = SignalKind.SILENT.label();

    private final SilentUnions silentUnions;
    private final Signals signals;
    private final OrgPlaces places;
    private final Parameters parameters;

    SilenceImpact(SilentUnions silentUnions, Signals signals, OrgPlaces places, Parameters parameters) {
        this.silentUnions = silentUnions;
        this.signals = signals;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Set.of(Watchman.SILENT_MONTHS);
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var raised = signals.open(scope).stream()
                .filter(signal -> signal.kind() == SignalKind.SILENT && change.isOf(signal.county()))
                .map(Signal::org)
                .collect(Collectors.toUnmodifiableSet());
        var below = places.below(scope.root()).stream()
                .filter(place -> change.isOf(place.county()))
                .toList();
        var own = below.stream().map(OrgPlace::id).collect(Collectors.toUnmodifiableSet());
        var weighing = parameters.weigh(change);
        var matters = below.stream()
                .map(OrgPlace::county)
                .distinct()
                .flatMap(county -> matters(county, weighing.in(county), weighing.day())
                        .filter(judged -> own.contains(judged.org()))
                        .map(judged -> matter(judged, raised::contains)))
                .toList();
        var note = "已经报出、还没有处理的 %d 条“%s”信号不因改数撤回，核实后办结。".formatted(raised.size(), WHAT);
        return Impact.of(new Heading("撤并护栏：沉寂工会信号", List.of("每夜值守"), List.of(note)), matters);
    }

    private Stream<Judged> matters(String county, ParameterChange.Both both, LocalDate on) {
        var before = silent(county, both.before(), on);
        var after = silent(county, both.after(), on);
        return silentUnions.listened(county, on).stream()
                .map(org -> new Judged(org, before.contains(org), after.contains(org)));
    }

    private Set<OrgId> silent(String county, Numbers numbers, LocalDate on) {
        return numbers.held(Watchman.SILENT_MONTHS)
                .map(Parameter::number)
                .map(months -> new HashSet<>(silentUnions.since(county, on.minusMonths(months.intValueExact()), on)))
                .orElseGet(HashSet::new);
    }

    private Affected matter(Judged judged, Predicate<OrgId> raised) {
        var org = judged.org();
        var isRaised = raised.test(org);
        return new Affected(
                () -> places.name(org),
                "/orgs/" + org,
                WHAT,
                state(isRaised, judged.before()),
                state(isRaised, judged.after()));
    }

    private static State state(boolean isRaised, boolean isSilent) {
        return new State(isRaised ? "已报信号" : isSilent ? "要报信号" : "不报", "");
    }

    /// A union and whether it counts as silent under both values.
    private record Judged(OrgId org, boolean before, boolean after) {}
}
