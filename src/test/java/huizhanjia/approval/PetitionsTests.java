package huizhanjia.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.MovableClock;
import huizhanjia.approval.ApprovalWorld.Probe;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.approval.limit.WorkingDays;
import huizhanjia.attachment.AttachmentGate;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Incoming;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// How a petition climbs its stages, who decides on it and who learns of it.
@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import(ApprovalWorld.class)
@Transactional
record PetitionsTests(
        Petitions petitions,
        Offices offices,
        Inboxes inboxes,
        AttachmentGate petitionFiles,
        Attachments attachments,
        Trail trail,
        Qingshan qingshan,
        Probe probe,
        MovableClock clock,
        JdbcClient jdbc) {

    @Test
    void a_petition_waits_with_the_superior_and_ends_with_the_reply() {
        var petition = desks().fromTheMill();
        assertThat(inboxes.mine(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .contains(petition);
        assertThat(desks().waits(petition, qingshan.organizer())).isTrue();
        assertThat(desks().waits(petition, qingshan.finance())).isFalse();
        assertThat(petition.dueOn()).isEqualTo(WorkingDays.CHINA.after(clock.today(), 5));
        var ended = desks().act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        assertThat(ended.course().end()).isEqualTo(Conclusion.AGREED);
        assertThat(desks().waits(petition, qingshan.organizer())).isFalse();
        assertThat(inboxes.done(qingshan.organizer(), ApprovalWorld.ALL).rows()).contains(ended);
        assertThat(trail.timeline(ended.county(), List.of(ended.subject())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("请示同意", "提交请示");
    }

    @Test
    void what_is_read_again_stands_as_it_was_left() {
        var petition = desks().fromTheMill();
        var facts = Map.of("会员", "30");
        var other = petitions.submit(ApprovalWorld.probe(qingshan, "会签", facts), qingshan.grassrootsChair());
        assertThat(petitions.need(petition.id(), qingshan.organizer())).isEqualTo(petition);
        assertThat(petitions.about("probe:1", qingshan.grassrootsChair())).contains(other);
        assertThat(other.rulesOn()).isEqualTo(clock.today().minusYears(1));
    }

    @Test
    void a_return_and_a_new_submission_keep_every_opinion() {
        var petition = desks().fromTheMill();
        desks().act(petition, Move.back(Course.AUTHOR), "请补充预算。", qingshan.organizer());
        assertThat(desks().waits(petition, qingshan.organizer())).isFalse();
        assertThat(desks().waits(petition, qingshan.grassrootsChair())).isTrue();
        var again = petitions.resubmit(petition.id(), "已补充预算。", List.of(), qingshan.grassrootsChair());
        assertThat(again.steps()).extracting(Petition.Step::words).containsExactly("拟增设书屋一处。", "请补充预算。", "已补充预算。");
        assertThat(again.course().at()).isZero();
        assertThat(desks().waits(petition, qingshan.organizer())).isTrue();
    }

    @Test
    void nobody_decides_on_what_he_submitted_not_even_in_a_second_post() {
        var submission =
                new Submission("general", "", qingshan.org("qingquan"), new Submission.Text("关于场地的请示", "请批准。"));
        var petition = petitions.submit(submission, ApprovalWorld.townPost(qingshan));
        assertThat(desks().waits(petition, qingshan.organizer())).isFalse();
        PetitionDesks.refused(
                "approval.own", () -> desks().act(petition, Move.of(Kind.AGREE), "", qingshan.organizer()));
        assertThat(desks().act(petition, Move.of(Kind.AGREE), "", qingshan.chair())
                        .course()
                        .end())
                .isEqualTo(Conclusion.AGREED);
    }

    @Test
    void all_sign_and_one_is_asked_first() {
        var petition = petitions.submit(ApprovalWorld.probe(qingshan, "会签加签", Map.of()), qingshan.grassrootsChair());
        var finance = Desk.of(qingshan.county(), Desk.SUBMIT, qingshan.finance().appointment());
        PetitionDesks.refused(
                "approval.cannot-decide", () -> desks().act(petition, Move.handOver(finance), "请办", qingshan.chair()));
        desks().act(petition, Move.consult(finance), "请财务看看", qingshan.chair());
        assertThat(desks().waits(petition, qingshan.finance())).isTrue();
        assertThat(desks().waits(petition, qingshan.chair())).isFalse();
        desks().act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        desks().act(petition, Move.of(Kind.OPINE), "经费有着落", qingshan.finance());
        var signed = desks().act(petition, Move.of(Kind.AGREE), "", qingshan.chair());
        assertThat(signed.course().holders()).containsExactly(Desk.of(qingshan.city()));
        desks().act(petition, Move.of(Kind.AGREE), "", qingshan.cityOfficer());
        assertThat(probe.ends()).endsWith(Conclusion.AGREED);
    }

    @Test
    void a_breach_of_the_petitions_own_day_stops_the_yes_and_nothing_else() {
        var petition =
                petitions.submit(ApprovalWorld.probe(qingshan, "人数不足", Map.of("会员", "24")), qingshan.grassrootsChair());
        assertThatThrownBy(() -> desks().act(petition, Move.of(Kind.AGREE), "", qingshan.chair()))
                .hasMessageContaining(clock.today().minusYears(1).toString())
                .hasMessageContaining("第十一条");
        var ended = desks().act(petition, Move.of(Kind.REFUSE), "人数不足", qingshan.chair());
        assertThat(ended.course().end()).isEqualTo(Conclusion.REFUSED);
    }

    @Test
    void an_answer_is_news_until_the_petitioner_opened_it() {
        var petition = desks().fromTheMill();
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .doesNotContain(petition);
        var returned = desks().act(petition, Move.back(Course.AUTHOR), "请补充预算。", qingshan.organizer());
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .contains(returned);
        assertThat(returned.answer()).contains("被退回");
        assertThat(inboxes.unread(qingshan.organizer(), ApprovalWorld.ALL).rows())
                .doesNotContain(returned);
        inboxes.opened(returned, qingshan.organizer());
        inboxes.opened(returned, qingshan.grassrootsChair());
        inboxes.opened(returned, qingshan.grassrootsChair());
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .doesNotContain(returned);
        assertThat(offices.readings(returned)).singleElement().satisfies(replyReading -> {
            assertThat(replyReading.step()).isEqualTo(1);
            assertThat(replyReading.clerk())
                    .isEqualTo(qingshan.grassrootsChair().clerkName());
        });
        petitions.resubmit(petition.id(), "已补充预算。", List.of(), qingshan.grassrootsChair());
        var agreed = desks().act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .contains(agreed);
        assertThat(agreed.answer()).contains("已批复同意");
    }

    @Test
    void the_petitioner_withdraws_until_it_is_concluded() {
        var petition = desks().fromTheMill();
        PetitionDesks.refused(
                "approval.not-your-turn", () -> desks().act(petition, Move.of(Kind.WITHDRAW), "", qingshan.chair()));
        desks().act(petition, Move.of(Kind.WITHDRAW), "", qingshan.grassrootsChair());
        PetitionDesks.refused(
                "approval.not-your-turn", () -> desks().act(petition, Move.of(Kind.AGREE), "", qingshan.chair()));
    }

    @Test
    void a_page_that_is_out_of_date_decides_nothing() {
        var petition = desks().fromTheMill();
        var asSeen = Decision.of(Move.of(Kind.AGREE), "同意", petition);
        desks().act(petition, Move.consult(PetitionDesks.own(qingshan.chair())), "请主席定", qingshan.organizer());
        PetitionDesks.refused("approval.stale", () -> petitions.act(petition.id(), asSeen, qingshan.organizer()));
    }

    @Test
    void silence_concludes_nothing_in_a_year() {
        var petition = desks().fromTheMill();
        clock.pass(Duration.ofDays(366));
        try {
            var later = petitions.need(petition.id(), qingshan.organizer());
            assertThat(later).isEqualTo(petition);
            assertThat(later.course().end()).isNull();
            assertThat(later.isLate(clock.today())).isTrue();
        } finally {
            clock.pass(Duration.ofDays(-366));
        }
    }

    @Test
    void another_county_sees_nothing() {
        var text = new Incoming("预算.txt", new ByteArrayResource("预算".getBytes(UTF_8)));
        var file = attachments.keep(text, "210199", qingshan.grassrootsChair());
        var submission = ApprovalWorld.general(qingshan);
        var petition = petitions.submit(
                new Submission("general", "", submission.org(), submission.text(), List.of(file.id())),
                qingshan.grassrootsChair());
        var elsewhere = new OrgId(qingshan.org("hospital").value());
        var stranger = clerk(elsewhere, "210199");
        assertThat(petitionFiles.mayRead(petition.subject(), qingshan.organizer()))
                .isTrue();
        assertThat(petitionFiles.mayRead(petition.subject(), clerk(OrgId.next(), "210198")))
                .isFalse();
        assertThat(petitionFiles.mayRead(petition.subject(), stranger)).isFalse();
        assertThat(desks().waits(petition, stranger)).isFalse();
        PetitionDesks.refused("approval.unknown", () -> petitions.need(petition.id(), stranger));
        assertThat(attachments.of(petition.county(), petition.subject())).hasSize(1);
    }

    @Test
    void what_was_said_can_neither_be_changed_nor_taken_away() {
        desks().fromTheMill();
        assertThat(List.of("update approval.step set words = ''", "delete from approval.petition"))
                .allSatisfy(sql -> assertThat(jdbc.sql("""
                        select has_table_privilege(current_user, :table, :privilege)
                        """)
                                .param("table", sql.startsWith("update") ? "approval.step" : "approval.petition")
                                .param("privilege", sql.startsWith("update") ? "update" : "delete")
                                .query(Boolean.class)
                                .single())
                        .isFalse());
        assertThatThrownBy(() -> jdbc.sql("update approval.step set words = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Actor clerk(OrgId org, String area) {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "外人",
                "别处工会 · 干部",
                new Scope(org, area),
                Set.of(Desk.DECIDE, Desk.SUBMIT),
                "test");
    }

    private PetitionDesks desks() {
        return new PetitionDesks(petitions, inboxes, qingshan);
    }
}
