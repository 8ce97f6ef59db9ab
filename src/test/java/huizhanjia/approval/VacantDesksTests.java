package huizhanjia.approval;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.access.Granting;
import huizhanjia.access.MovableClock;
import huizhanjia.access.Newcomer;
import huizhanjia.access.Post;
import huizhanjia.approval.course.Conclusion;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.county.Qingshan;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// Where a petition waits when somebody left, and who hands it on when nobody sits there any more.
@SpringBootTest(properties = "huizhanjia.county=qingshan")
@Import(ApprovalWorld.class)
@Transactional
record VacantDesksTests(
        Petitions petitions,
        Offices offices,
        Inboxes inboxes,
        VacantDesks vacancies,
        Clerks clerks,
        Appointments appointments,
        Qingshan qingshan,
        MovableClock clock) {

    @Test
    void a_stage_nobody_could_decide_any_more_is_not_entered() {
        var submission = new Submission("general", "", qingshan.liuheTown(), new Submission.Text("关于场地的请示", "请批准。"));
        var petition = petitions.submit(submission, qingshan.townshipOfficer());
        desks().act(petition, Move.handOver(PetitionDesks.own(qingshan.organizer())), "", qingshan.chair());
        desks().act(petition, Move.back(Course.AUTHOR), "请补充", qingshan.organizer());
        var again = new Actor(
                qingshan.organizer().clerk(),
                AppointmentId.next(),
                qingshan.organizer().clerkName(),
                "柳河镇总工会 · 乡镇工会干部",
                qingshan.townshipOfficer().scope(),
                qingshan.townshipOfficer().permissions(),
                "test");
        var up = petitions.resubmit(petition.id(), "已补充", List.of(), again);
        var toOrganizer = Move.handOver(PetitionDesks.own(qingshan.organizer()));
        PetitionDesks.refused("approval.nobody-there", () -> desks().act(up, toOrganizer, "", qingshan.chair()));
        assertThat(up.course().authors()).hasSize(2);
    }

    @Test
    void what_waited_for_somebody_who_left_waits_for_whoever_holds_the_post() {
        var leaver = newcomer(qingshan.county(), Post.ORGANIZER, 1);
        var petition = desks().fromTheMill();
        desks().act(petition, Move.handOver(PetitionDesks.own(leaver)), "", qingshan.chair());
        assertThat(desks().waits(petition, leaver)).isTrue();
        assertThat(desks().waits(petition, qingshan.organizer())).isFalse();
        clock.pass(Duration.ofDays(3));
        try {
            assertThat(desks().waits(petition, qingshan.organizer())).isTrue();
            assertThat(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows())
                    .doesNotContain(petition);
            assertThat(desks().act(petition, Move.of(Kind.AGREE), "", qingshan.organizer())
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
        var petition = desks().fromTheMill();
        desks().act(petition, Move.handOver(Desk.of(qingshan.hospital())), "", qingshan.organizer());
        assertThat(desks().waits(petition, leaver)).isTrue();
        var toMyself = new Move(Kind.REASSIGN, List.of(PetitionDesks.own(qingshan.chair())), 0);
        PetitionDesks.refused("approval.not-your-turn", () -> desks().act(petition, toMyself, "他忙", qingshan.chair()));
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
            PetitionDesks.refused(
                    "approval.words-missing", () -> desks().act(petition, toMyself, "", qingshan.chair()));
            desks().act(petition, toMyself, "原经办人已离任，由我办理", qingshan.chair());
            assertThat(vacancies.kept(qingshan.chair(), ApprovalWorld.ALL).rows())
                    .isEmpty();
            var ended = desks().act(petition, Move.of(Kind.AGREE), "", qingshan.chair());
            assertThat(ended.course().end()).isEqualTo(Conclusion.AGREED);
        } finally {
            clock.pass(Duration.ofDays(-3));
        }
    }

    @Test
    void whoever_is_named_must_be_near_and_able() {
        var petition = desks().fromTheMill();
        var nowhere = new Desk(OrgId.next(), Desk.DECIDE, null);
        var school = Desk.of(qingshan.org("hospital"));
        var reader = new Desk(qingshan.county(), "org:read", null);
        PetitionDesks.refused(
                "approval.no-desk", () -> desks().act(petition, Move.handOver(nowhere), "", qingshan.organizer()));
        PetitionDesks.refused(
                "approval.no-desk", () -> desks().act(petition, Move.handOver(reader), "", qingshan.organizer()));
        PetitionDesks.refused(
                "approval.nobody-there", () -> desks().act(petition, Move.handOver(school), "", qingshan.organizer()));
        PetitionDesks.refused(
                "approval.nobody-named",
                () -> desks().act(petition, new Move(Kind.HAND_OVER, List.of(), 0), "", qingshan.organizer()));
        assertThat(offices.targets(petition, "", qingshan.organizer()))
                .extracting(choice -> choice.value())
                .contains(Desk.of(qingshan.city()).text())
                .doesNotContain(qingshan.organizer().clerk().toString());
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

    private PetitionDesks desks() {
        return new PetitionDesks(petitions, inboxes, qingshan);
    }
}
