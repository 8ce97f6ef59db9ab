package huizhanjia.law;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From which day a rule asks something of whom it asked nothing before: a number that was changed binds from the day
/// it holds and not backwards.
///
/// @param days the first day, by organisation; whom the rule bound by every earlier number too is missing
public record Onset(Map<OrgId, LocalDate> days) {

    /// Where no number ever changed.
    public static final Onset NONE = new Onset(Map.of());

    public Onset {
        days = Map.copyOf(days);
    }

    /// Asks the rule by today's facts and, one after the other, by the numbers that held before; whom it would have
    /// bound all along is bound without a first day.
    ///
    /// @param said what the rule says by the numbers of now
    public static Onset of(Checkup rule, Round round, Numbers numbers, Map<OrgId, Verdict> said) {
        var bound = said.keySet().stream().filter(org -> isAsked(said.get(org))).collect(Collectors.toSet());
        var days = new HashMap<OrgId, LocalDate>();
        for (var day : numbers.turns(rule.reads())) {
            if (bound.isEmpty()) {
                break;
            }
            var earlier = rule.check(round, numbers.on(day.minusDays(1)));
            bound.stream().filter(org -> !isAsked(earlier.get(org))).forEach(org -> days.put(org, day));
            bound.removeAll(days.keySet());
        }
        return new Onset(days);
    }

    /// The first day for an organisation; nothing where no change of a number bound it.
    public Optional<LocalDate> of(OrgId org) {
        return Optional.ofNullable(days.get(org));
    }

    private static boolean isAsked(@Nullable Verdict verdict) {
        return verdict instanceof Verdict.Owed || verdict instanceof Verdict.Breached;
    }
}
