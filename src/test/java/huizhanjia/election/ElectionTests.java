package huizhanjia.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Move;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.election.petition.Renewal;
import huizhanjia.election.petition.Renewals;
import huizhanjia.election.petition.TermPetition;
import huizhanjia.election.plan.Milestone;
import huizhanjia.election.plan.Plans;
import huizhanjia.election.plan.RenewalPlan;
import huizhanjia.evidence.Evidences;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.term.TermState;
import huizhanjia.org.term.Terms;
import huizhanjia.parameter.Changes;
import huizhanjia.parameter.Parameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record ElectionTests(
        TermNotices notices,
        Urgings urgings,
        Renewals renewals,
        Plans plans,
        Terms terms,
        Petitions petitions,
        Parameters parameters,
        Evidences evidences,
        Qingshan qingshan,
        Clock clock) {

    @Test
    void everybody_concerned_is_told_once_a_step() {
        assertThat(notices.raise("210199", today())).isGreaterThanOrEqualTo(14);
        assertThat(notices.raise("210199", today())).isZero();
        notices.raise("210199", today().plusDays(1)); // on some days a term reaches its step just then
        assertThat(notices.raise("210199", today().plusDays(1))).isZero();
        assertThat(told(qingshan.org("education"), qingshan.organizer())).isFalse();
        assertThat(told(qingshan.org("qingquan"), qingshan.organizer())).isTrue();
        assertThat(told(qingshan.org("primary"), qingshan.organizer())).isTrue();
        assertThat(told(qingshan.org("food"), qingshan.organizer())).isFalse();
        assertThat(told(qingshan.org("domestics"), qingshan.cityOfficer())).isFalse();
        assertThat(notices.raise("210199", today().plusDays(60))).isPositive();
        assertThat(told(qingshan.org("food"), qingshan.organizer())).isTrue();
    }

    @Test
    void a_notice_is_closed_by_an_extension_and_the_new_end_is_spoken_of_anew() {
        var org = qingshan.org("domestics");
        notices.raise("210199", today());
        assertThat(told(org, qingshan.organizer())).isTrue();
        agreed(extension(org, today().plusDays(60), ""), qingshan.chair());
        assertThat(told(org, qingshan.organizer())).isFalse();
        notices.raise("210199", today());
        assertThat(told(org, qingshan.organizer())).isTrue();
        assertThat(notices.of(qingshan.organizer().scope(), org))
                .extracting(TermNotice::step)
                .containsExactlyInAnyOrder(NoticeStep.ENDED, NoticeStep.SECOND);
    }

    @Test
    void a_petition_is_replied_to_and_the_term_runs_on() {
        var org = qingshan.org("domestics");
        var petition = extension(org, today().plusDays(60), "");
        assertThat(petitions.findings(petition)).noneMatch(finding -> finding.blocks());
        agreed(petition, qingshan.chair());
        var line = terms.need(qingshan.organizer().scope(), org);
        assertThat(line.state(today())).isEqualTo(TermState.EXTENDED);
        var reply = renewals.replies(qingshan.organizer().scope(), org).getFirst();
        assertThat(reply.number()).startsWith("青工批〔" + today().getYear() + "〕");
        assertThat(terms.extensions(qingshan.organizer().scope(), org))
                .singleElement()
                .satisfies(extension ->
                        assertThat(extension.reply().documentNumber()).isEqualTo(reply.number()));
        assertThat(evidences.of(qingshan.organizer().scope(), qingshan.county(), "LN2-28"))
                .anyMatch(evidence -> evidence.statement().documentNumber().equals(reply.number()));
        refused(() -> extension(org, today().plusDays(60), ""), "要晚于这一天");
    }

    @Test
    void more_than_six_months_in_all_cannot_be_agreed_to() {
        var org = qingshan.org("domestics");
        agreed(extension(org, today().plusDays(60), ""), qingshan.chair());
        var ends = Objects.requireNonNull(
                        terms.need(qingshan.organizer().scope(), org).term())
                .endsOn();
        var tooLong = extension(org, ends.plusMonths(6).plusDays(1), "");
        refused(() -> agreed(tooLong, qingshan.chair()), "合计不得超过 6 个月");
        agreed(extension(org, ends.plusMonths(6), ""), qingshan.chair());
        assertThat(terms.need(qingshan.organizer().scope(), org).endsOn()).isEqualTo(ends.plusMonths(6));
    }

    @Test
    void a_petition_on_its_way_keeps_the_number_of_its_own_day() {
        var org = qingshan.org("domestics");
        var ends = Objects.requireNonNull(
                        terms.need(qingshan.organizer().scope(), org).term())
                .endsOn();
        extension(org, ends.plusMonths(5), "");
        var scope = qingshan.organizer().scope();
        var tomorrow = parameters
                .impact(scope, Changes.of("ele.extend.max.months", "3", today().plusDays(1)))
                .getFirst();
        assertThat(tomorrow.heading().notes()).anyMatch(note -> note.contains("有 1 件是"));
        assertThat(tomorrow.turned().count()).isZero();
        var today = parameters
                .impact(scope, Changes.of("ele.extend.max.months", "3", today()))
                .getFirst();
        assertThat(today.heading().notes()).anyMatch(note -> note.contains("有 0 件是"));
        assertThat(today.turned().first()).singleElement().satisfies(moved -> {
            assertThat(moved.href()).startsWith("/approvals/");
            assertThat(moved.before()).startsWith("符合");
            assertThat(moved.after()).startsWith("不符合");
        });
    }

    @Test
    void a_refusal_and_silence_change_nothing() {
        var org = qingshan.org("domestics");
        var petition = extension(org, today().plusDays(60), "");
        assertThat(petition.course().route()).allMatch(stage -> stage.silence() == null);
        petitions.act(petition.id(), Decision.of(Move.of(Move.Kind.REFUSE), "条件具备，请按期换届。", petition), qingshan.chair());
        assertThat(terms.need(qingshan.organizer().scope(), org).state(today())).isEqualTo(TermState.OVERDUE);
        assertThat(renewals.replies(qingshan.organizer().scope(), org)).isEmpty();
    }

    @Test
    void a_county_needs_its_own_committees_proposal() {
        var county = qingshan.county();
        var ends = Objects.requireNonNull(
                        terms.need(qingshan.organizer().scope(), county).term())
                .endsOn();
        var bare = extension(county, ends.plusMonths(3), "");
        assertThat(petitions.findings(bare)).anyMatch(finding -> finding.blocks());
        refused(() -> agreed(bare, qingshan.cityOfficer()), "须由本级委员会提议");
    }

    @Test
    void an_election_is_petitioned_for_and_the_county_files_it_for_its_own_duty() {
        var county = qingshan.county();
        var congress = new TermPetition.Congress("300", "35", "周明远、李强");
        var termPetition = new TermPetition(Renewal.ELECTION, county, 12, today().plusDays(90), "", "", congress);
        var petition = renewals.submit(termPetition, qingshan.organizer());
        assertThat(petition.title()).contains("第13次会员（代表）大会");
        agreed(petition, qingshan.cityOfficer());
        assertThat(renewals.replies(qingshan.organizer().scope(), county)).hasSize(1);
        assertThat(evidences.of(qingshan.organizer().scope(), county, "LN2-11")).isNotEmpty();
        var late = new TermPetition(Renewal.EARLY, county, 12, today().plusYears(9), "机构调整", "第五次全委会", congress);
        refused(() -> renewals.submit(late, qingshan.organizer()), "要早于任期届满日");
    }

    @Test
    void a_superior_urges_by_a_letter_that_is_evidence() {
        var org = qingshan.org("domestics");
        var urging = urgings.urge(org, today().plusDays(15), today(), qingshan.chair());
        assertThat(urging.documentNumber()).startsWith("青工函〔");
        assertThat(urgings.of(qingshan.organizer().scope(), org)).containsExactly(urging);
        assertThat(evidences.of(qingshan.organizer().scope(), qingshan.county(), "QZ12-11"))
                .anyMatch(evidence -> evidence.statement().documentNumber().equals(urging.documentNumber()));
        var normal = qingshan.redStarFactory();
        refused(() -> urgings.urge(normal, today().plusDays(15), today(), qingshan.chair()), "还早");
        refused(() -> urgings.urge(org, today(), today(), qingshan.chair()), "要晚于今天");
        refused(() -> urgings.urge(org, today().plusDays(9), today(), qingshan.grassrootsChair()), "没有办理此事的权限");
        refused(() -> urgings.urge(org, today().plusDays(9), today(), qingshan.townshipOfficer()), "不在您的管辖范围内");
    }

    @Test
    void a_federations_plan_begins_by_itself_a_year_before_the_end() {
        var ends = Objects.requireNonNull(terms.need(qingshan.organizer().scope(), qingshan.county())
                        .term())
                .endsOn();
        assertThat(plans.startDue("210199", ends.minusMonths(12).minusDays(1))).isZero();
        assertThat(plans.startDue("210199", ends.minusMonths(12))).isEqualTo(1);
        assertThat(plans.startDue("210199", ends.minusMonths(12))).isZero();
        var renewalPlan = plans.own(qingshan.organizer().scope()).orElseThrow();
        assertThat(renewalPlan.steps()).hasSize(Milestone.values().length);
        assertThat(renewalPlan.late(ends.minusMonths(12))).isEmpty();
        assertThat(renewalPlan.late(ends.minusMonths(12).plusDays(1)))
                .extracting(RenewalPlan.Step::milestone)
                .containsExactly(Milestone.PREPARATION);
    }

    @Test
    void a_township_plans_by_a_button_and_ticks_what_was_done_once() {
        var org = qingshan.org("qingquan");
        plans.start(org, qingshan.organizer());
        refused(() -> plans.start(org, qingshan.organizer()), "已经有了");
        var done = new Plans.Done(today(), "清工发〔2026〕1号");
        plans.tick(org, Milestone.PREPARATION, done, qingshan.organizer());
        refused(() -> plans.tick(org, Milestone.PREPARATION, done, qingshan.organizer()), "已经登记过");
        var ahead = new Plans.Done(today().plusDays(1), "一号");
        refused(() -> plans.tick(org, Milestone.PETITION, ahead, qingshan.organizer()), "还没有到");
        var renewalPlan = plans.find(qingshan.organizer().scope(), org).orElseThrow();
        assertThat(renewalPlan.steps().getFirst().tick()).isNotNull();
        assertThat(renewalPlan.late(today()))
                .extracting(RenewalPlan.Step::milestone)
                .contains(Milestone.PETITION);
    }

    private Petition extension(OrgId org, LocalDate until, String proposal) {
        var termPetition =
                new TermPetition(Renewal.EXTENSION, org, 2, until, "单位改制", proposal, TermPetition.Congress.NONE);
        return renewals.submit(termPetition, qingshan.organizer());
    }

    private Petition agreed(Petition petition, Actor by) {
        return petitions.act(petition.id(), Decision.of(Move.of(Move.Kind.AGREE), "同意。", petition), by);
    }

    private boolean told(OrgId org, Actor actor) {
        return notices.open(actor.scope()).stream()
                .anyMatch(notice -> notice.org().equals(org));
    }

    private static void refused(ThrowingCallable deed, String because) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(because);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
