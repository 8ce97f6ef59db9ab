package huizhanjia.approval.course;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.util.Set;

/// A clerk in a post at an organisation, with what it may do.
///
/// @param name the clerk's, as printed in histories
public record Position(ClerkId clerk, String name, AppointmentId appointment, OrgId org, Set<String> permissions) {

    public Position {
        permissions = Set.copyOf(permissions);
    }

    /// The post in use.
    public static Position of(Actor actor) {
        return new Position(
                actor.clerk(),
                actor.clerkName(),
                actor.appointment(),
                actor.scope().root(),
                actor.permissions());
    }
}
