package huizhanjia.intake;

import java.util.EnumMap;
import java.util.Map;

/// How many rows came out how.
public record Tally(Map<Outcome, Integer> counts) {

    /// No rows at all.
    public static final Tally NOTHING = new Tally(Map.of());

    public Tally {
        counts = Map.copyOf(counts);
    }

    /// The rows of one outcome.
    public int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /// All rows.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// With some more rows of an outcome.
    public Tally plus(Outcome outcome, int more) {
        var next = new EnumMap<Outcome, Integer>(Outcome.class);
        next.putAll(counts);
        next.merge(outcome, more, Integer::sum);
        return new Tally(next);
    }
}
