package huizhanjia.org.term;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many of the terms that were due were renewed in time (换届及时率).
///
/// @param due terms that ended, an approved extension counted in
/// @param timely those of them after which a committee was elected by the last day
public record Timeliness(long due, long timely) {

    /// As printed, such as 87.5%; 无 when nothing was due.
    public String rate() {
        if (due == 0) {
            return "无";
        }
        var tenths = timely * 1000 / due;
        return "%d.%d%%".formatted(tenths / 10, tenths % 10);
    }

    /// Of one year.
    public record OfYear(int year, Timeliness timeliness) {}

    /// Of a union directly below and everything under it, or of the union itself.
    public record OfBranch(OrgId id, String name, boolean itself, Timeliness timeliness) {}

    /// One term that was due.
    ///
    /// @param dueOn the last day, an approved extension counted in
    /// @param renewedOn the next election; null while there was none
    public record Case(
            OrgId org,
            String name,
            OrgKind kind,
            LocalDate electedOn,
            LocalDate dueOn,
            @Nullable LocalDate renewedOn) {

        /// Whether the next committee was elected by the last day.
        public boolean isTimely() {
            return renewedOn != null && !renewedOn.isAfter(dueOn);
        }
    }
}
