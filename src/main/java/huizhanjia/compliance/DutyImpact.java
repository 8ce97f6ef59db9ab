package huizhanjia.compliance;

import huizhanjia.compliance.Trial.Pair;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Judging;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What another value of a parameter would move: every duty whose rule, gauge or frequency reads it is judged by
/// today's facts under both values, by those who judge it every night.
@Component
class DutyImpact implements ParameterImpact {

    private static final int SHOWN = 50;
    private static final Comparator<Pair> GRAVEST = Comparator.comparing(
                    (Pair pair) -> pair.fresh().status())
            .thenComparing(pair -> pair.old().status())
            .thenComparing(pair -> pair.any().duty());

    private final Facts facts;
    private final Census census;
    private final OrgPlaces places;
    private final Parameters parameters;
    private final Clock clock;

    DutyImpact(Facts facts, Census census, OrgPlaces places, Parameters parameters, Clock clock) {
        this.facts = facts;
        this.census = census;
        this.places = places;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var rules = facts.readers(change.key());
        var duties = DutyBook.all().stream()
                .filter(duty -> reads(duty, change.key(), rules))
                .toList();
        if (duties.isEmpty()) {
            return Impact.NONE;
        }
        var codes = duties.stream().map(Duty::code).collect(Collectors.toUnmodifiableSet());
        var tried = counties(scope, change)
                .flatMap(county -> tried(county, change, new Asked(rules, codes, within(scope))))
                .toList();
        var turned = some(tried, one -> one.pair().isTurned());
        var shifted = some(tried, Tried::isShifted);
        return new Impact(
                duties.stream().map(DutyImpact::named).toList(),
                tried.size(),
                turns(turned),
                new Rows(
                        turned.size(),
                        turned.stream().limit(SHOWN).map(this::turned).toList()),
                new Rows(
                        shifted.size(),
                        shifted.stream().limit(SHOWN).map(this::shifted).toList()));
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

    private Stream<Tried> tried(String county, ParameterChange change, Asked asked) {
        var round = Round.of(county, LocalDate.now(clock));
        var numbers = Numbers.of(parameters.book(county), round);
        var filed = facts.filedOnly(round);
        var trial = new Trial(
                bench(filed, round, numbers.instead(change.key(), change.before()), asked),
                bench(filed, round, numbers.instead(change.key(), Optional.of(change.after())), asked));
        return census.of(round).stream()
                .filter(line -> asked.within().test(line.id()))
                .flatMap(line -> trial.of(line, asked.duties()::contains)
                        .map(pair -> new Tried(line, pair, trial.reading(pair))));
    }

    private LocalBench bench(Examination filed, Round round, Numbers numbers, Asked asked) {
        return new LocalBench(filed.with(facts.said(round, numbers, asked.rules()::contains)), numbers);
    }

    /// Those in question, the gravest first and of equals from the top of the tree.
    private static List<Tried> some(List<Tried> tried, Predicate<Tried> which) {
        return tried.stream()
                .filter(which)
                .sorted(Comparator.comparing(Tried::pair, GRAVEST).thenComparing(Tried::kind))
                .toList();
    }

    private static List<Turn> turns(List<Tried> turned) {
        var groups = turned.stream()
                .collect(Collectors.groupingBy(
                        one -> new Turn(one.what(), one.pair().old().status().label(), one.fresh(), 0),
                        LinkedHashMap::new,
                        Collectors.counting()));
        return groups.entrySet().stream()
                .map(group -> new Turn(
                        group.getKey().what(),
                        group.getKey().before(),
                        group.getKey().after(),
                        group.getValue()))
                .toList();
    }

    private Moved turned(Tried one) {
        return moved(one, label(one.pair().old()), label(one.pair().fresh()));
    }

    private Moved shifted(Tried one) {
        return moved(one, one.reading().before(), one.reading().after());
    }

    private Moved moved(Tried one, String before, String after) {
        var org = one.line().id();
        var href = "/orgs/%s/duties/%s".formatted(org, one.pair().any().duty());
        return new Moved(places.name(org), href, one.what(), before, after);
    }

    private static String label(Judgement judgement) {
        var due = judgement.due();
        var label = judgement.status().label();
        return due == null ? label : "%s（期限 %s）".formatted(label, due);
    }

    private static String named(Duty duty) {
        return duty.code() + " " + duty.title();
    }

    /// What is judged.
    private record Asked(Set<String> rules, Set<String> duties, Predicate<OrgId> within) {}

    /// One obligation under both values.
    private record Tried(CensusLine line, Pair pair, Trial.Reading reading) {

        String what() {
            return named(DutyBook.find(pair.any().duty()).orElseThrow());
        }

        OrgKind kind() {
            return line.kind();
        }

        String fresh() {
            return pair.fresh().status().label();
        }

        /// Whether only the number moves.
        boolean isShifted() {
            return pair.isMeasured() && !pair.isTurned() && reading.isOther();
        }
    }
}
