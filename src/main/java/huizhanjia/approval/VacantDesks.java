package huizhanjia.approval;

import huizhanjia.access.OrgDirectory;
import huizhanjia.approval.HoldingTable.Empty;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Seats;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Petitions that wait where nobody sits any more (无人经办): whoever answers for the desk hands them on, whoever grants
/// posts is told how many there are, and none of them is left to be withdrawn.
@Component
public class VacantDesks {

    private final HoldingTable holdings;
    private final PetitionBook book;
    private final Staff staff;
    private final OrgDirectory orgs;
    private final Clock clock;

    VacantDesks(HoldingTable holdings, PetitionBook book, Staff staff, OrgDirectory orgs, Clock clock) {
        this.holdings = holdings;
        this.book = book;
        this.staff = staff;
        this.orgs = orgs;
        this.clock = clock;
    }

    /// Those the post in use may hand on, the nearest deadline first.
    public Excerpt<Petition> kept(Actor actor, Excerpt.Span span) {
        if (!actor.may(Desk.DECIDE)) {
            return Excerpt.none();
        }
        var empty = empty(actor.scope());
        var above = above(actor.scope(), empty);
        var deciders = deciders(above);
        var kept = empty.stream()
                .filter(one -> above.getOrDefault(one.org(), List.of()).stream()
                        .filter(org -> !one.authors().containsAll(deciders.getOrDefault(org, Set.of())))
                        .findFirst()
                        .filter(actor.scope().root()::equals)
                        .isPresent())
                .map(Empty::petition)
                .distinct()
                .toList();
        return book.told(Excerpt.of(kept, span));
    }

    /// How many of the scope's unions' desks wait in vain; for whoever grants posts and reads no petitions.
    public long count(Actor actor) {
        return actor.may("appointment:grant")
                ? empty(actor.scope()).stream().map(Empty::petition).distinct().count()
                : 0;
    }

    private List<Empty> empty(Scope scope) {
        var desks = holdings.desks(scope);
        if (desks.isEmpty()) {
            return List.of();
        }
        var seats = staff.at(desks.keySet(), today()).stream()
                .map(Staff.Colleague::position)
                .toList();
        return holdings.empty(scope, Seats.of(seats).at(desks));
    }

    /// From each union with an empty desk up to the top of the scope.
    private Map<OrgId, List<OrgId>> above(Scope scope, List<Empty> empty) {
        var parents = new HashMap<OrgId, Optional<OrgId>>();
        return empty.stream()
                .map(Empty::org)
                .distinct()
                .collect(Collectors.toMap(
                        org -> org,
                        org -> Stream.iterate(
                                        Optional.of(org),
                                        Optional::isPresent,
                                        at -> at.filter(below -> !below.equals(scope.root()))
                                                .flatMap(below -> parents.computeIfAbsent(below, orgs::parent)))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private Map<OrgId, Set<ClerkId>> deciders(Map<OrgId, List<OrgId>> above) {
        var all = above.values().stream().flatMap(List::stream).distinct().toList();
        return staff.at(all, today()).stream()
                .filter(colleague -> Desk.of(colleague.position().org()).admits(colleague.position()))
                .collect(Collectors.groupingBy(
                        colleague -> colleague.position().org(),
                        Collectors.mapping(colleague -> colleague.position().clerk(), Collectors.toSet())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
