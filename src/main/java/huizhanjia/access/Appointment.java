package huizhanjia.access;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A post a clerk holds at an organisation over time (任职).
///
/// @param fromOn the first day
/// @param untilOn the last day; null when it was granted without one
/// @param documentNumber of the document that grants it (批准文号)
/// @param endedOn the day from which it no longer counts; null unless it was ended
/// @param endDocument of the document that ended it; null unless it was ended
public record Appointment(
        AppointmentId id,
        ClerkId clerk,
        OrgId org,
        Post post,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String documentNumber,
        String grantedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endDocument) {

    /// Whether it counts on the day.
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(fromOn) && !isOver(on);
    }

    /// Whether it no longer counts on the day.
    public boolean isOver(LocalDate on) {
        return (untilOn != null && on.isAfter(untilOn)) || (endedOn != null && !on.isBefore(endedOn));
    }

    /// Whether some day from `from` to `until` (null for ever) lies within it.
    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        var startsBeforeEnd = until == null || !fromOn.isAfter(until);
        var empty = endedOn != null && !endedOn.isAfter(fromOn);
        return startsBeforeEnd && !isOver(from) && !empty;
    }
}
