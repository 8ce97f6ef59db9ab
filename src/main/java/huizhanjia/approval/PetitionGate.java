package huizhanjia.approval;

import huizhanjia.approval.course.ActingCapacity;
import huizhanjia.approval.course.Desk;
import huizhanjia.attachment.AttachmentGate;
import huizhanjia.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who may read a petition may open what hangs on it.
@Component
class PetitionGate implements AttachmentGate {

    private static final String PREFIX = "petition";

    private final PetitionBook book;
    private final Staff staff;
    private final Clock clock;

    PetitionGate(PetitionBook book, Staff staff, Clock clock) {
        this.book = book;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public boolean mayRead(String subject, Actor actor) {
        return book.find(PetitionId.of(subject.substring(PREFIX.length() + 1)))
                .filter(petition -> mayRead(petition, staff, staff.hand(actor, LocalDate.now(clock)), actor))
                .isPresent();
    }

    /// Whoever has the petitioner in scope, and every desk it goes to or went to.
    static boolean mayRead(Petition petition, Staff staff, ActingCapacity capacity, Actor actor) {
        return (actor.may(Desk.SUBMIT) || actor.may(Desk.DECIDE))
                && staff.mayRead(petition.org(), desks(petition), capacity, actor);
    }

    private static Set<Desk> desks(Petition petition) {
        var desks = new HashSet<>(petition.course().holders());
        petition.course().route().forEach(stage -> desks.addAll(stage.desks()));
        petition.steps().forEach(step -> {
            desks.add(step.act().desk());
            desks.addAll(step.act().move().to());
        });
        return desks;
    }
}
