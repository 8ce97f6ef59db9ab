package huizhanjia.compliance.review;

import huizhanjia.compliance.Status;
import java.util.Locale;
import java.util.Map;

/// The five numbers of a part of the tree: obligations, not organisations.
///
/// @param owed all that apply
/// @param overdue late in any colour, prohibitions included
public record Figures(long owed, long met, long soon, long overdue, long forbidden) {

    /// Of so many obligations in each status.
    public static Figures of(Map<Status, Long> sums) {
        long owed = 0;
        long overdue = 0;
        for (var sum : sums.entrySet()) {
            owed += sum.getKey() == Status.NOT_APPLICABLE ? 0 : sum.getValue();
            overdue += sum.getKey().isOverdue() ? sum.getValue() : 0;
        }
        return new Figures(
                owed,
                sums.getOrDefault(Status.MET, 0L),
                sums.getOrDefault(Status.DUE_SOON, 0L),
                overdue,
                sums.getOrDefault(Status.FORBIDDEN, 0L));
    }

    /// The share that is met, as printed: 60.0%.
    public String share() {
        return owed == 0 ? "—" : String.format(Locale.ROOT, "%.1f%%", 100.0 * met / owed);
    }

    /// The class that colours a tile: by the share that is overdue.
    public String look() {
        if (overdue == 0) {
            return "calm";
        }
        return overdue * 10 >= owed ? "grave" : "stirred";
    }
}
