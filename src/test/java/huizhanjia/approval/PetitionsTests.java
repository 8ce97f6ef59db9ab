package huizhanjia.approval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Granting;
import huizhanjia.access.MovableClock;
import huizhanjia.access.Newcomer;
import huizhanjia.access.Post;
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
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import(ApprovalWorld.class)
@Transactional
record PetitionsTests(
        Petitions petitions,
        Offices offices,
        Inboxes inboxes,
        VacantDesks vacancies,
        Clerks clerks,
        Appointments appointments,
        AttachmentGate petitionFiles,
        Attachments attachments,
        Trail trail,
        Qingshan qingshan,
        Probe probe,
        MovableClock clock,
        JdbcClient jdbc) {

    @Test
    void a_petition_waits_with_the_superior_and_ends_with_the_reply() {
        var petition = fromTheMill();
        assertThat(inboxes.mine(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .contains(petition);
        assertThat(waits(petition, qingshan.organizer())).isTrue();
        assertThat(waits(petition, qingshan.finance())).isFalse();
        assertThat(petition.dueOn()).isEqualTo(WorkingDays.CHINA.after(clock.today(), 5));
        var ended = act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        assertThat(ended.course().end()).isEqualTo(Conclusion.AGREED);
        assertThat(waits(petition, qingshan.organizer())).isFalse();
        assertThat(inboxes.done(qingshan.organizer(), ApprovalWorld.ALL).rows()).contains(ended);
        assertThat(trail.timeline(ended.county(), List.of(ended.subject())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("请示同意", "提交请示");
    }

    @Test
    void what_is_read_again_stands_as_it_was_left() {
        var petition = fromTheMill();
        var facts = Map.of("会员", "30");
        var other = petitions.submit(ApprovalWorld.probe(qingshan, "会签", facts), qingshan.grassrootsChair());
        assertThat(petitions.need(petition.id(), qingshan.organizer())).isEqualTo(petition);
        assertThat(petitions.about("probe:1", qingshan.grassrootsChair())).contains(other);
        assertThat(other.rulesOn()).isEqualTo(clock.today().minusYears(1));
    }

    @Test
    void a_return_and_a_new_submission_keep_every_opinion() {
        var petition = fromTheMill();
        act(petition, Move.back(Course.AUTHOR), "请补充预算。", qingshan.organizer());
        assertThat(waits(petition, qingshan.organizer())).isFalse();
        assertThat(waits(petition, qingshan.grassrootsChair())).isTrue();
        var again = petitions.resubmit(petition.id(), "已补充预算。", List.of(), qingshan.grassrootsChair());
        assertThat(again.steps()).extracting(Petition.Step::words).containsExactly("拟增设书屋一处。", "请补充预算。", "已补充预算。");
        assertThat(again.course().at()).isZero();
        assertThat(waits(petition, qingshan.organizer())).isTrue();
    }

    @Test
    void nobody_decides_on_what_he_submitted_not_even_in_a_second_post() {
        var submission =
                new Submission("general", "", qingshan.org("qingquan"), new Submission.Text("关于场地的请示", "请批准。"));
        var petition = petitions.submit(submission, ApprovalWorld.townPost(qingshan));
        assertThat(waits(petition, qingshan.organizer())).isFalse();
        refused("approval.own", () -> act(petition, Move.of(Kind.AGREE), "", qingshan.organizer()));
        assertThat(act(petition, Move.of(Kind.AGREE), "", qingshan.chair())
                        .course()
                        .end())
                .isEqualTo(Conclusion.AGREED);
    }

    @Test
    void all_sign_and_one_is_asked_first() {
        var petition = petitions.submit(ApprovalWorld.probe(qingshan, "会签加签", Map.of()), qingshan.grassrootsChair());
        var finance = Desk.of(qingshan.county(), Desk.SUBMIT, qingshan.finance().appointment());
        refused("approval.cannot-decide", () -> act(petition, Move.handOver(finance), "请办", qingshan.chair()));
        act(petition, Move.consult(finance), "请财务看看", qingshan.chair());
        assertThat(waits(petition, qingshan.finance())).isTrue();
        assertThat(waits(petition, qingshan.chair())).isFalse();
        act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        act(petition, Move.of(Kind.OPINE), "经费有着落", qingshan.finance());
        var signed = act(petition, Move.of(Kind.AGREE), "", qingshan.chair());
        assertThat(signed.course().holders()).containsExactly(Desk.of(qingshan.city()));
        act(petition, Move.of(Kind.AGREE), "", qingshan.cityOfficer());
        assertThat(probe.ends()).endsWith(Conclusion.AGREED);
    }

    @Test
    void whoever_is_named_must_be_near_and_able() {
        var petition = fromTheMill();
        var nowhere = new Desk(OrgId.next(), Desk.DECIDE, null);
        var school = Desk.of(qingshan.org("hospital"));
        var reader = new Desk(qingshan.county(), "org:read", null);
        refused("approval.no-desk", () -> act(petition, Move.handOver(nowhere), "", qingshan.organizer()));
        refused("approval.no-desk", () -> act(petition, Move.handOver(reader), "", qingshan.organizer()));
        refused("approval.nobody-there", () -> act(petition, Move.handOver(school), "", qingshan.organizer()));
        refused(
                "approval.nobody-named",
                () -> act(petition, new Move(Kind.HAND_OVER, List.of(), 0), "", qingshan.organizer()));
        assertThat(offices.targets(petition, "", qingshan.organizer()))
                .extracting(choice -> choice.value())
                .contains(Desk.of(qingshan.city()).text())
                .doesNotContain(qingshan.organizer().clerk().toString());
    }

    @Test
    void a_breach_of_the_petitions_own_day_stops_the_yes_and_nothing_else() {
        var petition =
                petitions.submit(ApprovalWorld.probe(qingshan, "人数不足", Map.of("会员", "24")), qingshan.grassrootsChair());
        assertThatThrownBy(() -> act(petition, Move.of(Kind.AGREE), "", qingshan.chair()))
                .hasMessageContaining(clock.today().minusYears(1).toString())
                .hasMessageContaining("第十一条");
        var ended = act(petition, Move.of(Kind.REFUSE), "人数不足", qingshan.chair());
        assertThat(ended.course().end()).isEqualTo(Conclusion.REFUSED);
    }

    @Test
    void a_stage_nobody_could_decide_any_more_is_not_entered() {
        var submission = new Submission("general", "", qingshan.liuheTown(), new Submission.Text("关于场地的请示", "请批准。"));
        var petition = petitions.submit(submission, qingshan.townshipOfficer());
        act(petition, Move.handOver(own(qingshan.organizer())), "", qingshan.chair());
        act(petition, Move.back(Course.AUTHOR), "请补充", qingshan.organizer());
        var again = new Actor(
                qingshan.organizer().clerk(),
                AppointmentId.next(),
                qingshan.organizer().clerkName(),
                "柳河镇总工会 · 乡镇工会干部",
                qingshan.townshipOfficer().scope(),
                qingshan.townshipOfficer().permissions(),
                "test");
        var up = petitions.resubmit(petition.id(), "已补充", List.of(), again);
        var toOrganizer = Move.handOver(own(qingshan.organizer()));
        refused("approval.nobody-there", () -> act(up, toOrganizer, "", qingshan.chair()));
        assertThat(up.course().authors()).hasSize(2);
    }

    @Test
    void what_waited_for_somebody_who_left_waits_for_whoever_holds_the_post() {
        var leaver = newcomer(qingshan.county(), Post.ORGANIZER, 1);
        var petition = fromTheMill();
        act(petition, Move.handOver(own(leaver)), "", qingshan.chair());
        assertThat(waits(petition, leaver)).isTrue();
        assertThat(waits(petition, qingshan.organizer())).isFalse();
        clock.pass(Duration.ofDays(3));
        try {
            assertThat(waits(petition, qingshan.organizer())).isTrue();
            assertThat(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows())
                    .doesNotContain(petition);
            assertThat(act(petition, Move.of(Kind.AGREE), "", qingshan.organizer())
                            .course()
                            .end())
                    .isEqualTo(Conclusion.AGREED);
        } finally {
            clock.pass(Duration.ofDays(-3));
        }
    }

    @Test
    void what_waits_where_nobody_sits_is_handed_on_by_whoever_answers_for_the_desk() {
        var leaver = newcomer(qingshan.hospital(), Post.GRASSROOTS_CHAIR, 1);
        var petition = fromTheMill();
        act(petition, Move.handOver(Desk.of(qingshan.hospital())), "", qingshan.organizer());
        assertThat(waits(petition, leaver)).isTrue();
        var toMyself = new Move(Kind.REASSIGN, List.of(own(qingshan.chair())), 0);
        refused("approval.not-your-turn", () -> act(petition, toMyself, "他忙", qingshan.chair()));
        assertThat(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows()).isEmpty();
        clock.pass(Duration.ofDays(3));
        try {
            assertThat(ids(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows()))
                    .containsExactly(petition.id());
            assertThat(vacancies.kept(qingshan.cityOfficer(), ApprovalWorld.ALL).rows())
                    .isEmpty();
            assertThat(vacancies
                            .kept(qingshan.grassrootsChair(), ApprovalWorld.ALL)
                            .rows())
                    .isEmpty();
            assertThat(vacancies.count(qingshan.securityAdmin())).isEqualTo(1);
            var read = petitions.need(petition.id(), qingshan.chair());
            assertThat(offices.waiting(read)).singleElement().satisfies(waiting -> {
                assertThat(waiting.people()).isEmpty();
                assertThat(waiting.keeper()).isEqualTo("青山县总工会");
            });
            refused("approval.words-missing", () -> act(petition, toMyself, "", qingshan.chair()));
            act(petition, toMyself, "原经办人已离任，由我办理", qingshan.chair());
            assertThat(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows())
                    .isEmpty();
            var ended = act(petition, Move.of(Kind.AGREE), "", qingshan.chair());
            assertThat(ended.course().end()).isEqualTo(Conclusion.AGREED);
        } finally {
            clock.pass(Duration.ofDays(-3));
        }
    }

    @Test
    void an_answer_is_news_until_the_petitioner_opened_it() {
        var petition = fromTheMill();
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .doesNotContain(petition);
        var returned = act(petition, Move.back(Course.AUTHOR), "请补充预算。", qingshan.organizer());
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
        var agreed = act(petition, Move.of(Kind.AGREE), "", qingshan.organizer());
        assertThat(inboxes.unread(qingshan.grassrootsChair(), ApprovalWorld.ALL).rows())
                .contains(agreed);
        assertThat(agreed.answer()).contains("已批复同意");
    }

    @Test
    void the_petitioner_withdraws_until_it_is_concluded() {
        var petition = fromTheMill();
        refused("approval.not-your-turn", () -> act(petition, Move.of(Kind.WITHDRAW), "", qingshan.chair()));
        act(petition, Move.of(Kind.WITHDRAW), "", qingshan.grassrootsChair());
        refused("approval.not-your-turn", () -> act(petition, Move.of(Kind.AGREE), "", qingshan.chair()));
    }

    @Test
    void a_page_that_is_out_of_date_decides_nothing() {
        var petition = fromTheMill();
        var asSeen = Decision.of(Move.of(Kind.AGREE), "同意", petition);
        act(petition, Move.consult(own(qingshan.chair())), "请主席定", qingshan.organizer());
        refused("approval.stale", () -> petitions.act(petition.id(), asSeen, qingshan.organizer()));
    }

    @Test
    void silence_concludes_nothing_in_a_year() {
        var petition = fromTheMill();
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
        assertThat(petitionFiles.mayRead(petition.subject(), qingshan.organizer())).isTrue();
        assertThat(petitionFiles.mayRead(petition.subject(), clerk(OrgId.next(), "210198")))
                .isFalse();
        assertThat(petitionFiles.mayRead(petition.subject(), stranger)).isFalse();
        assertThat(waits(petition, stranger)).isFalse();
        refused("approval.unknown", () -> petitions.need(petition.id(), stranger));
        assertThat(attachments.of(petition.county(), petition.subject())).hasSize(1);
    }

    @Test
    void what_was_said_can_neither_be_changed_nor_taken_away() {
        fromTheMill();
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

    private boolean waits(Petition petition, Actor actor) {
        return inboxes.waiting(actor, ApprovalWorld.ALL).rows().stream()
                .anyMatch(it -> it.id().equals(petition.id()));
    }

    private Petition fromTheMill() {
        return petitions.submit(ApprovalWorld.general(qingshan), qingshan.grassrootsChair());
    }

    private Petition act(Petition petition, Move move, String words, Actor by) {
        return petitions.act(petition.id(), Decision.of(move, words, petitions.need(petition.id(), by)), by);
    }

    private static List<PetitionId> ids(List<Petition> petitions) {
        return petitions.stream().map(Petition::id).toList();
    }

    /// Somebody who holds a post from today for so many days.
    private Actor newcomer(OrgId org, Post post, int days) {
        var name = "new" + ClerkId.next().toString().substring(24);
        var clerk = clerks.enrol(qingshan.systemAdmin(), new Newcomer(name, "新来的", org));
        var granted = appointments.grant(
                qingshan.securityAdmin(),
                new Granting(clerk, org, post, clock.today(), clock.today().plusDays(days), "青工发〔2026〕9号"));
        return new Actor(
                clerk,
                granted,
                "新来的",
                "青山县总工会 · " + post.label(),
                new Scope(org, "210199"),
                post.permissions(),
                "test");
    }

    private static Desk own(Actor actor) {
        return Desk.of(actor.scope().root(), Desk.DECIDE, actor.appointment());
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

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
