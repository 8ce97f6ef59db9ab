package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What lies before a post, some at a time: petitions that wait, that were answered, that are done. An answer is news
/// until it was opened; who read it when stays.
@Component
public class Inboxes {

    private final InboxTable table;
    private final PetitionBook book;
    private final Staff staff;
    private final Clock clock;

    Inboxes(InboxTable table, PetitionBook book, Staff staff, Clock clock) {
        this.table = table;
        this.book = book;
        this.staff = staff;
        this.clock = clock;
    }

    /// What waits for the post in use, or for one the clerk stands in for; the nearest deadline first.
    public Excerpt<Petition> waiting(Actor actor, Excerpt.Span span) {
        return book.told(table.waiting(reader(actor), span));
    }

    /// Answers to its own the clerk has not read yet, the newest first: an answer is news to everybody at the
    /// petitioner's desk and to whoever submitted the petition.
    public Excerpt<Petition> unread(Actor actor, Excerpt.Span span) {
        return mayRead(actor) ? book.told(table.unread(reader(actor), span)) : Excerpt.none();
    }

    /// Those of the petitions whose answer the clerk has not read.
    public Set<PetitionId> unreadAmong(Actor actor, Collection<Petition> petitions) {
        var ids = petitions.stream().map(Petition::id).toList();
        return Set.copyOf(mayRead(actor) ? table.unreadAmong(reader(actor), ids) : List.of());
    }

    /// What the clerk did something with, the newest first.
    public Excerpt<Petition> done(Actor actor, Excerpt.Span span) {
        return mayRead(actor) ? book.told(table.done(reader(actor), span)) : Excerpt.none();
    }

    /// What the post's own union submitted, the newest first, before them the answers the clerk has not read; of a
    /// petition he sent up for another union, only while it is news.
    public Excerpt<Petition> mine(Actor actor, Excerpt.Span span) {
        return mayRead(actor) ? book.told(table.mine(reader(actor), span)) : Excerpt.none();
    }

    /// Notes that the clerk opened the petition, if it bears an answer to him; opening it again changes nothing.
    @Transactional
    public void opened(Petition petition, Actor by) {
        if (petition.isAnswered() && isTold(petition, by)) {
            table.add(petition, by, clock.instant());
        }
    }

    private static boolean isTold(Petition petition, Actor by) {
        var isHis = petition.course().authors().contains(by.clerk());
        return isHis || (petition.org().equals(by.scope().root()) && by.may(Desk.SUBMIT));
    }

    private static boolean mayRead(Actor actor) {
        return actor.may(Desk.SUBMIT) || actor.may(Desk.DECIDE);
    }

    private InboxTable.Reader reader(Actor actor) {
        return new InboxTable.Reader(staff.hand(actor, LocalDate.now(clock)), actor.scope());
    }
}
