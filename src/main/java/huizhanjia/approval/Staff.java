package huizhanjia.approval;

import huizhanjia.access.ClerkAccess;
import huizhanjia.access.ClerkAccessCache;
import huizhanjia.access.OrgDirectory;
import huizhanjia.approval.course.ActingCapacity;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Position;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who sits at which desk, and in whose stead.
@Component
class Staff {

    private final ClerkAccessCache clerkAccessCache;
    private final OrgDirectory orgs;
    private final DelegationTable delegations;
    private final Succession succession;

    Staff(ClerkAccessCache clerkAccessCache, OrgDirectory orgs, DelegationTable delegations, Succession succession) {
        this.clerkAccessCache = clerkAccessCache;
        this.orgs = orgs;
        this.delegations = delegations;
        this.succession = succession;
    }

    /// A colleague who holds a post.
    ///
    /// @param post as printed, such as 青山县总工会 · 财务
    record Colleague(Position position, String post) {

        /// The holder's own desk: to decide where the post may, else to be asked.
        Desk desk() {
            var permission = position.permissions().contains(Desk.DECIDE) ? Desk.DECIDE : Desk.SUBMIT;
            return Desk.of(position.org(), permission, position.appointment());
        }

        /// Whether the post works in a union; administrators only run the system.
        boolean mayWork() {
            return position.permissions().contains(Desk.SUBMIT)
                    || position.permissions().contains(Desk.DECIDE);
        }
    }

    /// Whom the actor may act as on the day.
    ActingCapacity hand(Actor actor, LocalDate on) {
        var inStead = delegations.to(actor.clerk(), on).stream()
                .flatMap(given -> clerkAccessCache.find(given.giver().clerk()).stream()
                        .flatMap(
                                clerkAccess -> clerkAccess.inForce(given.giver().appointment(), on).stream()
                                        .map(held -> position(clerkAccess, held))))
                .toList();
        return new ActingCapacity(Position.of(actor).after(succession.before(actor, on)), inStead);
    }

    /// The same at one petition, with the empty desks the actor answers for.
    ActingCapacity hand(Actor actor, Course course, LocalDate on) {
        var capacity = hand(actor, on);
        if (course.stage().isEmpty() || !actor.may(Desk.DECIDE)) {
            return capacity;
        }
        var root = actor.scope().root();
        return capacity.keeping(course.holders().stream()
                .filter(desk -> !isStaffed(desk, course.authors(), on))
                .filter(desk ->
                        keeper(desk, course.authors(), on).filter(root::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Who answers for a desk where nobody sits: its own union while somebody may decide there, else the
    /// nearest above.
    Optional<OrgId> keeper(Desk desk, Set<ClerkId> barred, LocalDate on) {
        return Stream.iterate(Optional.of(desk.org()), Optional::isPresent, org -> org.flatMap(orgs::parent))
                .flatMap(Optional::stream)
                .filter(org -> isStaffed(Desk.of(org), barred, on))
                .findFirst();
    }

    /// The actor with the reach and the permissions of whom he acts for, in his own name: what follows from a
    /// decision follows from the post that was delegated, not from the stand-in's own.
    Actor acting(Actor actor, Position as) {
        if (as.clerk().equals(actor.clerk())) {
            return actor;
        }
        return new Actor(
                actor.clerk(),
                actor.appointment(),
                actor.clerkName(),
                "%s，代%s".formatted(actor.post(), as.name()),
                orgs.scope(as.org()).orElseThrow(),
                as.permissions(),
                actor.request());
    }

    /// Who holds a post at the organisation on the day.
    List<Colleague> at(OrgId org, LocalDate on) {
        return at(org, clerkAccessCache.at(org), on);
    }

    /// The same of many organisations.
    List<Colleague> at(Collection<OrgId> orgs, LocalDate on) {
        return clerkAccessCache.at(orgs).entrySet().stream()
                .flatMap(there -> at(there.getKey(), there.getValue(), on).stream())
                .toList();
    }

    private static List<Colleague> at(OrgId org, List<ClerkAccess> there, LocalDate on) {
        return there.stream()
                .flatMap(clerkAccess -> clerkAccess.inForce(on).stream()
                        .filter(held -> held.appointment().org().equals(org))
                        .map(held -> new Colleague(
                                position(clerkAccess, held).after(Succession.before(held.appointment(), there, on)),
                                held.label())))
                .toList();
    }

    /// Who may act at the desk on the day, stand-ins aside.
    List<Colleague> at(Desk desk, LocalDate on) {
        return at(desk.org(), on).stream()
                .filter(colleague -> desk.admits(colleague.position()))
                .toList();
    }

    /// Whether somebody who is not barred may act at the desk.
    boolean isStaffed(Desk desk, Set<ClerkId> barred, LocalDate on) {
        return at(desk, on).stream()
                .anyMatch(colleague -> !barred.contains(colleague.position().clerk()));
    }

    /// The desk as printed: the union, or the one person.
    String name(Desk desk, LocalDate on) {
        var only = desk.only();
        return only == null
                ? orgs.name(desk.org())
                : colleague(desk, on)
                        .map(it -> it.position().name() + "（" + it.post() + "）")
                        .orElse(orgs.name(desk.org()));
    }

    /// Whether the actor's post, or one he stands in for, may read what concerns the organisations.
    boolean mayRead(OrgId petitioner, Collection<Desk> desks, ActingCapacity capacity, Actor actor) {
        return orgs.contains(actor.scope(), petitioner)
                || Stream.concat(Stream.of(capacity.own()), capacity.inStead().stream())
                        .anyMatch(position ->
                                desks.stream().anyMatch(desk -> desk.org().equals(position.org())));
    }

    /// Whether the actor may hand petitions to the organisation: one of the scope, or one above.
    boolean reaches(Actor actor, OrgId org) {
        return orgs.contains(actor.scope(), org)
                || orgs.scope(org)
                        .filter(scope -> orgs.contains(scope, actor.scope().root()))
                        .isPresent();
    }

    /// The six digits the organisation's records are kept under; nothing when there is no such organisation.
    Optional<String> county(OrgId org) {
        return orgs.scope(org).map(scope -> (scope.area() + "000000").substring(0, 6));
    }

    private Optional<Colleague> colleague(Desk desk, LocalDate on) {
        return at(desk, on).stream().findFirst();
    }

    private static Position position(ClerkAccess clerkAccess, ClerkAccess.Held held) {
        var appointment = held.appointment();
        return new Position(
                appointment.clerk(),
                clerkAccess.clerk().name(),
                appointment.id(),
                appointment.org(),
                appointment.post().permissions(),
                Set.of());
    }
}
