package huizhanjia.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.MovableClock;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import(ApprovalWorld.class)
@Transactional
record DelegationsTests(
        Petitions petitions, Inboxes inboxes, Delegations delegations, Qingshan qingshan, MovableClock clock) {

    @Test
    void a_stand_in_signs_and_the_history_says_for_whom() {
        var petition = petitions.submit(ApprovalWorld.general(qingshan), qingshan.grassrootsChair());
        assertThat(waits(petition, qingshan.finance())).isFalse();
        give(qingshan.chair(), qingshan.finance(), 3);
        assertThat(waits(petition, qingshan.finance())).isTrue();
        var ended = agree(petition, qingshan.finance());
        assertThat(ended.steps().getLast().said().inStead())
                .isEqualTo(qingshan.chair().clerkName());
        assertThat(ended.steps().getLast().said().told())
                .contains("代" + qingshan.chair().clerkName());
        assertThat(ended.course().end()).isEqualTo(Conclusion.AGREED);
    }

    @Test
    void it_ends_by_itself_after_its_last_day() {
        var petition = petitions.submit(ApprovalWorld.general(qingshan), qingshan.grassrootsChair());
        give(qingshan.chair(), qingshan.finance(), 3);
        assertThat(waiting(3, petition, qingshan.finance())).isTrue();
        assertThat(waiting(4, petition, qingshan.finance())).isFalse();
    }

    @Test
    void it_can_be_taken_back_by_whoever_gave_it() {
        var petition = petitions.submit(ApprovalWorld.general(qingshan), qingshan.grassrootsChair());
        var given = give(qingshan.chair(), qingshan.finance(), 3);
        assertThatThrownBy(() -> delegations.end(given.id(), qingshan.organizer()))
                .isInstanceOf(Refused.class);
        delegations.end(given.id(), qingshan.chair());
        assertThat(waits(petition, qingshan.finance())).isFalse();
        assertThatThrownBy(() -> delegations.end(given.id(), qingshan.chair())).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_lets_his_own_petition_be_signed_nor_signs_it_for_another() {
        var submission =
                new Submission("general", "", qingshan.org("qingquan"), new Submission.Text("关于场地的请示", "请批准。"));
        var petition = petitions.submit(submission, ApprovalWorld.townPost(qingshan));
        give(qingshan.organizer(), qingshan.finance(), 3);
        give(qingshan.chair(), qingshan.organizer(), 3);
        assertThatThrownBy(() -> agree(petition, qingshan.finance())).hasMessageContaining("不能同意");
        assertThatThrownBy(() -> agree(petition, qingshan.organizer())).hasMessageContaining("由您提交");
    }

    @Test
    void only_a_colleague_at_the_same_union_can_stand_in() {
        assertThatThrownBy(() -> give(qingshan.chair(), qingshan.cityOfficer(), 3))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> give(qingshan.chair(), qingshan.chair(), 3)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> give(qingshan.chair(), qingshan.finance(), -1)).isInstanceOf(Refused.class);
        assertThat(delegations.colleagues(qingshan.chair()))
                .extracting(Delegations.Colleague::name)
                .contains(qingshan.finance().clerkName())
                .doesNotContain(qingshan.auditor().clerkName());
    }

    private Delegation give(Actor by, Actor to, int days) {
        var today = clock.today();
        return delegations.give(new Delegating(to.clerk(), today, today.plusDays(days)), by);
    }

    private Petition agree(Petition petition, Actor by) {
        return petitions.act(petition.id(), Decision.of(Move.of(Kind.AGREE), "", petition), by);
    }

    private boolean waits(Petition petition, Actor actor) {
        return inboxes.waiting(actor, ApprovalWorld.ALL).rows().stream()
                .anyMatch(it -> it.id().equals(petition.id()));
    }

    private boolean waiting(int days, Petition petition, Actor actor) {
        clock.pass(Duration.ofDays(days));
        try {
            return waits(petition, actor);
        } finally {
            clock.pass(Duration.ofDays(-days));
        }
    }
}
