package huizhanjia.compliance;

import huizhanjia.kernel.Scope;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Parameter;
import huizhanjia.law.Round;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.census.Census;
import huizhanjia.org.census.CensusLine;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a frequency set by an area would move: its duties judged by today's facts under both values.
@Component
class FrequencyImpact implements ParameterImpact {

    private static final int SHOWN = 50;

    private final Facts facts;
    private final Census census;
    private final OrgPlaces places;
    private final Clock clock;

    FrequencyImpact(Facts facts, Census census, OrgPlaces places, Clock clock) {
        this.facts = facts;
        this.census = census;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Impact of(Scope scope, ParameterChange change) {
        var readers = Frequencies.of(change.key());
        if (readers.isEmpty()) {
            return Impact.NONE;
        }
        var codes = readers.stream().map(Duty::code).toList();
        var pairs = census.counties(change.area()).stream()
                .flatMap(county -> pairs(county, change))
                .filter(pair -> codes.contains(pair.before().duty()))
                .toList();
        var turned = pairs.stream()
                .filter(Pair::isTurned)
                .sorted(Comparator.comparing(pair -> pair.after().judgement().status()))
                .toList();
        return new Impact(
                readers.stream().map(FrequencyImpact::named).toList(),
                pairs.size(),
                turned.size(),
                turned.stream().limit(SHOWN).map(this::moved).toList());
    }

    private Stream<Pair> pairs(String county, ParameterChange change) {
        var round = Round.of(county, LocalDate.now(clock));
        var examination = facts.filedOnly(round);
        var before = new LocalBench(examination, key -> held(key, change, change.before()));
        var after = new LocalBench(examination, key -> held(key, change, Optional.of(change.after())));
        return census.of(round).stream().flatMap(org -> pairs(org, before, after));
    }

    private static Stream<Pair> pairs(CensusLine org, LocalBench before, LocalBench after) {
        var now = before.judge(org);
        var then = after.judge(org);
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < now.size(); at++) {
            pairs.add(new Pair(now.get(at), then.get(at)));
        }
        return pairs.stream();
    }

    private static Optional<Parameter> held(String key, ParameterChange change, Optional<Parameter> value) {
        return key.equals(change.key()) ? value : Optional.empty();
    }

    private Moved moved(Pair pair) {
        var org = pair.before().org();
        var duty = DutyBook.find(pair.before().duty()).orElseThrow();
        return new Moved(
                org,
                places.known(org).name(),
                named(duty),
                label(pair.before().judgement()),
                label(pair.after().judgement()));
    }

    private static String label(Judgement judgement) {
        var due = judgement.due();
        var label = judgement.status().label();
        return due == null ? label : "%s（期限 %s）".formatted(label, due);
    }

    private static String named(Duty duty) {
        return duty.code() + " " + duty.title();
    }

    /// One obligation under both values.
    private record Pair(VerdictRow before, VerdictRow after) {

        boolean isTurned() {
            return before.judgement().status() != after.judgement().status();
        }
    }
}
