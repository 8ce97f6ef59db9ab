package huizhanjia.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// People of 青山县 at their desks: who submits, what waits for whom, what each decides.
record PetitionDesks(Petitions petitions, Inboxes inboxes, Qingshan qingshan) {

    boolean waits(Petition petition, Actor actor) {
        return inboxes.waiting(actor, ApprovalWorld.ALL).rows().stream()
                .anyMatch(it -> it.id().equals(petition.id()));
    }

    Petition fromTheMill() {
        return petitions.submit(ApprovalWorld.general(qingshan), qingshan.grassrootsChair());
    }

    Petition act(Petition petition, Move move, String words, Actor by) {
        return petitions.act(petition.id(), Decision.of(move, words, petitions.need(petition.id(), by)), by);
    }

    static Desk own(Actor actor) {
        return Desk.of(actor.scope().root(), Desk.DECIDE, actor.appointment());
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
