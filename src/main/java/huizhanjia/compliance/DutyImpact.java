package huizhanjia.compliance;

import huizhanjia.compliance.Trial.Pair;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What another value of a parameter would move: every duty whose rule, gauge or frequency reads it is judged under
/// both values, by those who judge it every night; a value still to come, as of its first day.
@Component
class DutyImpact implements ParameterImpact {

    private static final Comparator<Pair> GRAVEST = Comparator.comparing(
                    (Pair pair) -> pair.fresh().status())
            .thenComparing(pair -> pair.old().status())
            .thenComparing(pair -> pair.any().duty());

    private final Facts facts;
    private final Census census;
    private final OrgPlaces places;
    private final Parameters parameters;

    DutyImpact(Facts facts, Census census, OrgPlaces places, Parameters parameters) {
        this.facts = facts;
        this.census = census;
        this.places = places;
        this.parameters = parameters;
    }

    @Override
    public Set<String> reads() {
        return Stream.concat(Frequencies.keys().stream(), facts.keys().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var rules = facts.readers(change.key());
        var duties = DutyBook.all().stream()
                .filter(duty -> reads(duty, change.key(), rules))
                .toList();
        var weighing = parameters.weigh(change);
        var codes = duties.stream().map(Duty::code).collect(Collectors.toUnmodifiableSet());
        var asked = new Asked(weighing.day(), rules, codes, within(scope));
        var matters = counties(scope, change)
                .flatMap(county -> tried(county, weighing.in(county), asked))
                .sorted(Comparator.comparing(Tried::pair, GRAVEST)
                        .thenComparing(tried -> tried.line().kind()))
                .map(this::matter)
                .toList();
        var notes = duties.stream()
                .flatMap(duty -> Frequencies.halfway(duty, change).stream())
                .toList();
        return Impact.of(
                new Heading("义务核对", duties.stream().map(DutyImpact::named).toList(), notes), matters);
    }

    private static boolean reads(Duty duty, String parameter, Set<String> rules) {
        var byRule = duty.proof().judging() != Judging.EVIDENCE
                && rules.contains(duty.proof().rule());
        return byRule || Frequencies.parameter(duty).filter(parameter::equals).isPresent();
    }

    /// The counties both the change and whoever looks at it reach.
    private Stream<String> counties(Scope scope, ParameterChange change) {
        return census.counties(change.area()).stream().filter(county -> county.startsWith(scope.area()));
    }

    private Predicate<OrgId> within(Scope scope) {
        if (census.find(scope.root()).filter(top -> top.kind().isGeneral()).isPresent()) {
            return org -> true;
        }
        var below = places.below(scope.root()).stream().map(OrgPlace::id).collect(Collectors.toUnmodifiableSet());
        return below::contains;
    }

    private Stream<Tried> tried(String county, ParameterChange.Both numbers, Asked asked) {
        var round = Round.of(county, asked.on());
        var filed = facts.filedOnly(round);
        var trial =
                new Trial(bench(filed, round, numbers.before(), asked), bench(filed, round, numbers.after(), asked));
        return census.of(round).stream()
                .filter(line -> asked.within().test(line.id()))
                .flatMap(line -> trial.of(line, asked.duties()::contains)
                        .map(pair -> new Tried(line, pair, trial.reading(pair))));
    }

    private LocalBench bench(Examination filed, Round round, Numbers numbers, Asked asked) {
        return new LocalBench(filed.with(facts.said(round, numbers, asked.rules()::contains)), numbers);
    }

    private Affected matter(Tried tried) {
        var org = tried.line().id();
        var duty = DutyBook.find(tried.pair().any().duty()).orElseThrow();
        return new Affected(
                () -> places.name(org),
                "/orgs/%s/duties/%s".formatted(org, duty.code()),
                named(duty),
                state(tried.pair().old(), tried.reading().before()),
                state(tried.pair().fresh(), tried.reading().after()));
    }

    private static State state(Judgement judgement, String reading) {
        var due = judgement.due();
        return new State(judgement.status().label(), due == null ? reading : "期限 " + due);
    }

    private static String named(Duty duty) {
        return duty.code() + " " + duty.title();
    }

    /// What is judged.
    private record Asked(LocalDate on, Set<String> rules, Set<String> duties, Predicate<OrgId> within) {}

    /// One obligation under both values.
    private record Tried(CensusLine line, Pair pair, Trial.Reading reading) {}
}
