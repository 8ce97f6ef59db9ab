package huizhanjia.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.access.ClerkAccess.Held;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How clerks stand. What is remembered spares reading, never asking: the stamp of a clerk is asked of the database
/// each
/// time, and what is remembered counts only while it is the same, on however many servers.
/// What is not of access is at most half a minute old: the name of a union, and whether an old password must be
/// changed.
@Component
public class ClerkAccessCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 5_000;

    private final ClerkTable clerks;
    private final AppointmentTable appointments;
    private final Passwords passwords;
    private final HandoverTable handovers;
    private final OrgDirectory directory;
    private final Cache<ClerkId, ClerkAccess> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    ClerkAccessCache(
            ClerkTable clerks,
            AppointmentTable appointments,
            Passwords passwords,
            HandoverTable handovers,
            OrgDirectory directory) {
        this.clerks = clerks;
        this.appointments = appointments;
        this.passwords = passwords;
        this.handovers = handovers;
        this.directory = directory;
    }

    /// Rows another room keeps that decide how a clerk may come in: asked for together with those of access, so that
    /// one statement tells whether what is remembered of a clerk still holds.
    public interface ClerkRows {

        /// A select of the clerk's id and a text that says each row; `%1$s` stands for which clerks.
        String select();
    }

    /// How old a password may become; the room that knows the numbers of an area implements it.
    public interface PasswordAge {

        /// After how many days it must be changed where a clerk belongs; empty while nobody has set a number.
        OptionalInt days(String area, LocalDate on);
    }

    /// How the clerk stands; nothing when there is no such clerk.
    public Optional<ClerkAccess> find(ClerkId clerk) {
        return now(List.of(clerk)).findFirst();
    }

    /// How the holder of the appointment stands; nothing when there is no such appointment.
    public Optional<ClerkAccess> holder(AppointmentId appointment) {
        return appointments.find(appointment).flatMap(found -> find(found.clerk()));
    }

    /// How everybody stands who holds or held a post at the organisation.
    public List<ClerkAccess> at(OrgId org) {
        return now(appointments.at(List.of(org), "", List.of()).stream()
                        .map(Appointment::clerk)
                        .distinct()
                        .toList())
                .toList();
    }

    /// The same of each of many organisations; those where nobody ever held one are missing.
    public Map<OrgId, List<ClerkAccess>> at(Collection<OrgId> orgs) {
        var there = appointments.at(orgs, "", List.of()).stream()
                .collect(Collectors.groupingBy(
                        Appointment::org,
                        Collectors.mapping(Appointment::clerk, Collectors.toCollection(LinkedHashSet::new))));
        var asked =
                there.values().stream().flatMap(Collection::stream).distinct().toList();
        var known = now(asked).collect(Collectors.toMap(it -> it.clerk().id(), Function.identity()));
        return there.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        clerks -> clerks.getValue().stream()
                                .flatMap(clerk -> Stream.ofNullable(known.get(clerk)))
                                .toList()));
    }

    /// Everybody who may do it somewhere in the scope on the day, as each would act, once a post; by post and name.
    public List<Actor> able(Scope scope, String permission, LocalDate on) {
        var posts = Arrays.stream(Post.values())
                .filter(post -> post.permissions().contains(permission))
                .toList();
        var orgs = directory.within(scope, appointments.orgs(posts));
        return now(appointments.holders(orgs, posts))
                .flatMap(clerkAccess -> clerkAccess.inForce(on).stream()
                        .filter(held -> orgs.contains(held.appointment().org())
                                && posts.contains(held.appointment().post()))
                        .map(held -> clerkAccess.actor(held, "")))
                .sorted(Comparator.comparing(Actor::post).thenComparing(Actor::clerkName))
                .toList();
    }

    /// Those of the clerks that there are, in the same order; asked for together.
    private Stream<ClerkAccess> now(List<ClerkId> asked) {
        var stamps = clerks.stamps(asked);
        return asked.stream()
                .filter(stamps::containsKey)
                .flatMap(clerk -> now(clerk, Objects.requireNonNull(stamps.get(clerk))).stream());
    }

    /// The stamp is asked before anything is read: what changes meanwhile is read again the next time.
    private Optional<ClerkAccess> now(ClerkId clerk, String stamp) {
        var known = remembered.getIfPresent(clerk);
        if (known != null && known.stamp().equals(stamp)) {
            return Optional.of(known);
        }
        var read = load(clerk, stamp);
        read.ifPresent(clerkAccess -> remembered.put(clerk, clerkAccess));
        return read;
    }

    private Optional<ClerkAccess> load(ClerkId id, String stamp) {
        return clerks.find(id)
                .map(clerk -> new ClerkAccess(
                        stamp,
                        clerk,
                        passwords.isDue(id, area(clerk)),
                        clerks.generation(id),
                        handovers.untold(id),
                        appointments.of(id).stream().flatMap(this::held).toList()));
    }

    private String area(Clerk clerk) {
        return directory.scope(clerk.org()).map(Scope::area).orElse("");
    }

    private Stream<Held> held(Appointment appointment) {
        return directory.scope(appointment.org()).stream()
                .map(scope -> new Held(appointment, directory.name(appointment.org()), scope));
    }
}
