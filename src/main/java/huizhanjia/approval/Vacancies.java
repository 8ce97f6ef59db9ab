package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Petitions that wait where nobody sits any more (无人经办): whoever answers for the desk hands them on, whoever grants
/// posts is told how many there are, and none of them is left to be withdrawn.
@Component
public class Vacancies {

    private final PetitionBook book;
    private final Staff staff;
    private final Clock clock;

    Vacancies(PetitionBook book, Staff staff, Clock clock) {
        this.book = book;
        this.staff = staff;
        this.clock = clock;
    }

    /// Those the post in use may hand on, the nearest deadline first.
    public List<Petition> kept(Actor actor) {
        if (!actor.may(Desk.DECIDE)) {
            return List.of();
        }
        return vacant(actor).stream()
                .filter(petition ->
                        !staff.hand(actor, petition.course(), today()).keeps().isEmpty())
                .toList();
    }

    /// How many of the scope's unions' desks wait in vain; for whoever grants posts and reads no petitions.
    public long count(Actor actor) {
        return actor.may("appointment:grant") ? vacant(actor).size() : 0;
    }

    private List<Petition> vacant(Actor actor) {
        var known = new HashMap<Desk, List<Staff.Colleague>>();
        return book.within(actor.scope()).stream()
                .filter(petition -> petition.course().stage().isPresent())
                .filter(petition ->
                        petition.course().holders().stream().anyMatch(desk -> isEmpty(desk, petition, known)))
                .toList();
    }

    private boolean isEmpty(Desk desk, Petition petition, Map<Desk, List<Staff.Colleague>> known) {
        var authors = petition.course().authors();
        return known.computeIfAbsent(desk, it -> staff.at(it, today())).stream()
                .allMatch(colleague -> authors.contains(colleague.position().clerk()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
