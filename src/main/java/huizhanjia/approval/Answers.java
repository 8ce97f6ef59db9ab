package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers on their way back: an answer is news to everybody at the petitioner's desk and to whoever submitted the
/// petition, each until he has opened it; who read it when stays.
@Component
public class Answers {

    private final PetitionBook book;
    private final ReadingTable readings;
    private final Staff staff;
    private final Clock clock;

    Answers(PetitionBook book, ReadingTable readings, Staff staff, Clock clock) {
        this.book = book;
        this.readings = readings;
        this.staff = staff;
        this.clock = clock;
    }

    /// What the clerk has not read yet, the newest first.
    public List<Petition> unread(Actor actor) {
        var today = LocalDate.now(clock);
        var hand = staff.hand(actor, today);
        return book.unread(hand).stream()
                .filter(petition -> PetitionGate.mayRead(petition, staff, hand, actor))
                .toList();
    }

    /// Notes that the clerk opened the petition, if it bears an answer to him; opening it again changes nothing.
    @Transactional
    public void opened(Petition petition, Actor by) {
        if (petition.isAnswered() && isTold(petition, by)) {
            readings.add(petition, by, clock.instant());
        }
    }

    private static boolean isTold(Petition petition, Actor by) {
        var isHis = petition.course().authors().contains(by.clerk());
        return isHis || (petition.org().equals(by.scope().root()) && by.may(Desk.SUBMIT));
    }
}
