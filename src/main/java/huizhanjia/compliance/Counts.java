package huizhanjia.compliance;

import huizhanjia.compliance.TallyTable.Count;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many organisations stand how, duty by duty.
///
/// @param byDuty the code of the duty → status → organisations; a status nobody is in is missing
public record Counts(Map<String, Map<Status, Long>> byDuty) {

    static Counts of(List<Count> counted) {
        var byDuty = new HashMap<String, Map<Status, Long>>();
        for (var count : counted) {
            byDuty.computeIfAbsent(count.duty(), duty -> new EnumMap<>(Status.class))
                    .merge(count.status(), count.orgs(), Long::sum);
        }
        return new Counts(byDuty);
    }

    /// How many of the obligations stand how.
    public static Map<Status, Long> stood(Collection<VerdictRow> rows) {
        var sums = new EnumMap<Status, Long>(Status.class);
        rows.forEach(row -> sums.merge(row.judgement().status(), 1L, Long::sum));
        return sums;
    }

    /// Sums added up.
    public static Map<Status, Long> together(Collection<Map<Status, Long>> parts) {
        var sums = new EnumMap<Status, Long>(Status.class);
        parts.forEach(part -> part.forEach((status, owed) -> sums.merge(status, owed, Long::sum)));
        return sums;
    }

    /// Of everything together.
    public Map<Status, Long> sum() {
        return of(byDuty.keySet());
    }

    /// Of all the duties together.
    public Map<Status, Long> of(Collection<String> duties) {
        var sum = new EnumMap<Status, Long>(Status.class);
        duties.forEach(duty ->
                byDuty.getOrDefault(duty, Map.of()).forEach((status, orgs) -> sum.merge(status, orgs, Long::sum)));
        return sum;
    }

    /// The gravest status any organisation is in for any of the duties; nothing when nobody owes them here.
    public Optional<Status> worst(Collection<String> duties) {
        return of(duties).keySet().stream()
                .filter(status -> status != Status.NOT_APPLICABLE)
                .min(Enum::compareTo);
    }
}
