package huizhanjia.compliance;

import huizhanjia.law.DutyBook;
import huizhanjia.org.census.CensusLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges the same facts twice: as they are judged, and as they would be under another value. Nothing is written.
record Trial(LocalBench now, LocalBench then) {

    /// The duties of an organisation that are owed under either.
    Stream<Pair> of(CensusLine org, Predicate<String> duties) {
        var pairs = new LinkedHashMap<String, Pair>();
        now.judge(org, duties).forEach(row -> pairs.put(row.duty(), new Pair(row, null)));
        then.judge(org, duties)
                .forEach(row -> pairs.merge(row.duty(), new Pair(null, row), (one, other) -> one.and(row)));
        return List.copyOf(pairs.values()).stream();
    }

    /// What the gauge behind an obligation reads now and then.
    Reading reading(Pair pair) {
        var row = pair.any();
        var rule = DutyBook.find(row.duty()).orElseThrow().proof().rule();
        return new Reading(printed(now, rule, row), printed(then, rule, row));
    }

    private static String printed(LocalBench bench, String rule, VerdictRow row) {
        return Optional.ofNullable(bench.examination().said().measured().get(rule))
                .map(measured -> measured.printed(row.org()))
                .orElse("");
    }

    /// A reading under both values, as printed.
    record Reading(String before, String after) {}

    /// One obligation under both values.
    ///
    /// @param before null where nothing was owed
    /// @param after null where nothing would be owed any more
    record Pair(@Nullable VerdictRow before, @Nullable VerdictRow after) {

        private Pair and(VerdictRow later) {
            return new Pair(before, later);
        }

        /// Who owes what.
        VerdictRow any() {
            return before != null ? before : Objects.requireNonNull(after);
        }

        /// How it stands.
        Judgement old() {
            return before == null ? Judgement.NOBODY : before.judgement();
        }

        /// How it would stand.
        Judgement fresh() {
            return after == null ? Judgement.NOBODY : after.judgement();
        }
    }
}
