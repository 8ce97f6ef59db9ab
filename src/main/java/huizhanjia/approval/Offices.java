package huizhanjia.approval;

import huizhanjia.access.OrgDirectory;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.ui.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Desks and people as the pages print them: where a petition waits, and whom one may hand it to or ask.
@Component
public class Offices {

    private static final int FOUND = 10;

    private final Staff staff;
    private final Superiors superiors;
    private final OrgDirectory orgs;
    private final InboxTable readings;
    private final Clock clock;

    Offices(Staff staff, Superiors superiors, OrgDirectory orgs, InboxTable readings, Clock clock) {
        this.staff = staff;
        this.superiors = superiors;
        this.orgs = orgs;
        this.readings = readings;
        this.clock = clock;
    }

    /// One desk a petition waits at.
    ///
    /// @param people who may act there; nobody when posts must be granted first
    /// @param keeper the union that answers for it where nobody may act; empty text where none does
    public record Waiting(String where, List<String> people, String keeper) {}

    /// Where it waits and who may act there.
    public List<Waiting> waiting(Petition petition) {
        var course = petition.course();
        var today = today();
        var barred = course.at() == Course.AUTHOR ? List.of() : course.authors();
        return course.holders().stream()
                .map(desk -> new Waiting(
                        staff.name(desk, today),
                        staff.at(desk, today).stream()
                                .filter(it -> !barred.contains(it.position().clerk()))
                                .map(it -> it.position().name())
                                .distinct()
                                .toList(),
                        course.at() == Course.AUTHOR
                                ? ""
                                : staff.keeper(desk, course.authors(), today)
                                        .map(orgs::name)
                                        .orElse("")))
                .toList();
    }

    /// Who read an answer of it when, the first reader first.
    public List<ReplyReading> readings(Petition petition) {
        return readings.of(petition);
    }

    /// Whom the actor may hand the petition to or ask: colleagues, the unions above, and those the words find;
    /// himself too when it waits where nobody sits.
    public List<Choice> targets(Petition petition, String words, Actor actor) {
        var today = today();
        var root = actor.scope().root();
        var barred = petition.course().authors();
        var keeps = !staff.hand(actor, petition.course(), today).keeps().isEmpty();
        var colleagues = staff.at(root, today).stream()
                .filter(it -> it.mayWork() && !barred.contains(it.position().clerk()))
                .filter(it -> keeps || !it.position().clerk().equals(actor.clerk()))
                .map(it -> new Choice(
                        it.desk().text(),
                        it.position().name() + "（" + it.post() + (it.desk().decides() ? "）" : "，只能加签）")));
        var found = words.isBlank()
                ? Stream.<OrgId>empty()
                : orgs.search(actor.scope(), words.strip(), FOUND).stream().map(it -> it.id());
        var unions = Stream.concat(superiors.above(root).stream(), found)
                .distinct()
                .map(Desk::of)
                .filter(desk -> !desk.org().equals(root) && staff.isStaffed(desk, barred, today))
                .map(desk -> new Choice(desk.text(), orgs.name(desk.org())));
        return Stream.concat(colleagues, unions).toList();
    }

    /// A desk as printed: the union, or the one person.
    public String name(Desk desk) {
        return staff.name(desk, today());
    }

    /// A union as printed.
    public String name(OrgId org) {
        return orgs.name(org);
    }

    /// The six digits the union's files are kept under.
    public String county(OrgId org) {
        return staff.county(org).orElseThrow();
    }

    /// Whom a petition of the actor's own union would go to first; refused when nobody above may decide.
    public String addressee(Actor actor) {
        return orgs.name(superiors.deciding(actor.scope().root()));
    }

    /// Today, as deadlines count days.
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
