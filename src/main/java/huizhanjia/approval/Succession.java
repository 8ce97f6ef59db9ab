package huizhanjia.approval;

import huizhanjia.access.Appointment;
import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who follows whom in a post: work belongs to the post and outlives its holder.
@Component
class Succession {

    private final ClerkAccessCache clerkAccessCache;

    Succession(ClerkAccessCache clerkAccessCache) {
        this.clerkAccessCache = clerkAccessCache;
    }

    /// The appointments before the actor's to the same post, which are over on the day.
    Set<AppointmentId> before(Actor actor, LocalDate on) {
        var there = clerkAccessCache.at(actor.scope().root());
        return there.stream()
                .flatMap(clerkAccess -> clerkAccess.inForce(actor.appointment(), on).stream())
                .findFirst()
                .map(held -> before(held.appointment(), there, on))
                .orElse(Set.of());
    }

    /// The same of an appointment, where everybody who holds or held a post at its organisation is known.
    static Set<AppointmentId> before(Appointment now, Collection<ClerkAccess> there, LocalDate on) {
        return there.stream()
                .flatMap(clerkAccess -> clerkAccess.held().stream()
                        .map(ClerkAccess.Held::appointment)
                        .filter(past -> isSamePost(past, now) && !past.fromOn().isAfter(on))
                        .filter(past -> clerkAccess.inForce(past.id(), on).isEmpty()))
                .map(Appointment::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSamePost(Appointment one, Appointment other) {
        return one.org().equals(other.org()) && one.post() == other.post();
    }
}
