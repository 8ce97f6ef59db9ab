package huizhanjia.access;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A clerk as the gate sees them now: whether they may come in, what is due first, which posts they hold.
///
/// @param stamp another one whenever a row about the clerk was added
/// @param passwordDue whether the password must be changed before anything else
/// @param generation how often what the clerk was handed was revoked; a session, token or feed of another one is dead
/// @param untold what administrators did to the account and the clerk was not told yet
/// @param held every appointment, also those of other days
public record ClerkAccess(
        String stamp, Clerk clerk, boolean passwordDue, int generation, List<Handover> untold, List<Held> held) {

    public ClerkAccess {
        untold = List.copyOf(untold);
        held = List.copyOf(held);
    }

    /// An appointment together with what it opens.
    public record Held(Appointment appointment, String orgName, Scope scope) {

        /// As printed in the header and on timelines, such as 青山县总工会 · 组织干部.
        public String label() {
            return orgName + " · " + appointment.post().label();
        }
    }

    /// The appointments that count on the day; none for a clerk who was stopped.
    public List<Held> inForce(LocalDate on) {
        return clerk.enabled()
                ? held.stream().filter(one -> one.appointment().isInForce(on)).toList()
                : List.of();
    }

    /// The appointment, if it counts on the day.
    public Optional<Held> inForce(AppointmentId appointment, LocalDate on) {
        return inForce(on).stream()
                .filter(one -> one.appointment().id().equals(appointment))
                .findFirst();
    }

    /// The appointment as a key handed out in the generation opens it: nothing once that was revoked or it counts no
    /// more.
    public Optional<Held> opened(AppointmentId appointment, int handedOut, LocalDate on) {
        return handedOut == generation ? inForce(appointment, on) : Optional.empty();
    }

    /// The appointment as printed, also when it counts no more.
    public String label(AppointmentId appointment) {
        return held.stream()
                .filter(one -> one.appointment().id().equals(appointment))
                .findFirst()
                .map(Held::label)
                .orElse("已不再担任的岗位");
    }

    /// Who acts when the clerk uses the appointment.
    public Actor actor(Held post, String request) {
        return new Actor(
                clerk.id(),
                post.appointment().id(),
                clerk.name(),
                post.label(),
                post.scope(),
                post.appointment().post().permissions(),
                request);
    }
}
