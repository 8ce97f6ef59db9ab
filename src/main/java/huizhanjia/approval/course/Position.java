package huizhanjia.approval.course;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.util.Set;

/// A clerk in a post at an organisation, with what it may do.
///
/// @param name the clerk's, as printed in histories
/// @param succeeds the appointments to the same post that are over: what waited for them waits for the post
public record Position(
        ClerkId clerk,
        String name,
        AppointmentId appointment,
        OrgId org,
        Set<String> permissions,
        Set<AppointmentId> succeeds) {

    public Position {
        permissions = Set.copyOf(permissions);
        succeeds = Set.copyOf(succeeds);
    }

    /// The post in use.
    public static Position of(Actor actor) {
        return new Position(
                actor.clerk(),
                actor.clerkName(),
                actor.appointment(),
                actor.scope().root(),
                actor.permissions(),
                Set.of());
    }

    /// The same, after others in the post.
    public Position after(Set<AppointmentId> gone) {
        return new Position(clerk, name, appointment, org, permissions, gone);
    }

    /// Whether it is the appointment, or holds its post now.
    boolean isOrSucceeds(AppointmentId other) {
        return appointment.equals(other) || succeeds.contains(other);
    }
}
