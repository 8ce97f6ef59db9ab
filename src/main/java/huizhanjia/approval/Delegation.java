package huizhanjia.approval;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A post holder lets a colleague sign in his stead for some days (委托).
///
/// @param endedOn the day it was taken back, from which it no longer counts; null unless it was
public record Delegation(
        UUID id,
        String county,
        Giver giver,
        ClerkId to,
        String toName,
        LocalDate fromOn,
        LocalDate untilOn,
        @Nullable LocalDate endedOn) {

    /// Whether it counts on the day; it ends by itself after its last one.
    public boolean isInForce(LocalDate on) {
        return !on.isBefore(fromOn) && !isOver(on);
    }

    /// Whether it does not count any more.
    public boolean isOver(LocalDate on) {
        return on.isAfter(untilOn) || (endedOn != null && !on.isBefore(endedOn));
    }

    /// What the trail calls it.
    public String subject() {
        return "delegation:" + id;
    }

    /// Whose post it is.
    public record Giver(ClerkId clerk, String name, AppointmentId appointment, String post, OrgId org) {}
}
