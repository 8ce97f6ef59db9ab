package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.Post;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.casefile.CaseId;
import huizhanjia.election.plan.Milestone;
import huizhanjia.election.plan.Plans;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.evidence.Statement;
import huizhanjia.guard.DissolutionOpening;
import huizhanjia.guard.DissolutionPaper;
import huizhanjia.guard.DissolutionStep;
import huizhanjia.guard.Dissolutions;
import huizhanjia.guard.Intervention;
import huizhanjia.guard.InterventionStep;
import huizhanjia.guard.Interventions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Bearer;
import huizhanjia.law.Duty;
import huizhanjia.law.DutyBook;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.rules.Votes;
import huizhanjia.paper.register.Documents;
import huizhanjia.paper.register.Drafting;
import huizhanjia.paper.register.Receiver;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// Who does what in the county: each act by the right post, for the right unit, and never by the one concerned.
@QingshanTest
@Transactional
record RightsTests(
        Qingshan qingshan,
        Dissolutions dissolutions,
        Interventions stops,
        Evidences evidences,
        Documents documents,
        Plans plans,
        Petitions petitions,
        Clock clock) {

    @Test
    void money_rights_and_audit_end_no_union_and_run_no_election() {
        var matter = opened(qingshan.organizer());
        for (var actor : List.of(qingshan.finance(), rights(), audit())) {
            refused("access.denied", () -> opened(actor));
            refused("access.denied", () -> dissolutions.file(matter, paper(DissolutionStep.LIST, null), actor));
            refused("access.denied", () -> dissolutions.petition(matter, actor));
            refused("access.denied", () -> dissolutions.abandon(matter, "不办了", actor));
            refused("access.denied", () -> plans.start(qingshan.org("food"), actor));
            refused("access.denied", () -> plans.tick(qingshan.org("food"), Milestone.PREPARATION, done(), actor));
        }
    }

    @Test
    void the_audit_is_told_by_the_audit_commission_and_the_rest_by_the_union_or_who_stands_in() {
        var matter = opened(qingshan.organizer());
        dissolutions.file(matter, paper(DissolutionStep.RESOLVE, new Votes(30, 25, 20)), qingshan.organizer());
        dissolutions.file(matter, paper(DissolutionStep.LIST, null), qingshan.organizer());
        refused(
                "access.denied",
                () -> dissolutions.file(matter, paper(DissolutionStep.AUDIT, null), qingshan.organizer()));
        refused("access.denied", () -> dissolutions.file(matter, paper(DissolutionStep.AUDIT, null), qingshan.chair()));
        dissolutions.file(matter, paper(DissolutionStep.AUDIT, null), audit());
        refused("access.denied", () -> dissolutions.petition(matter, qingshan.chair()));
        dissolutions.petition(matter, qingshan.organizer());
    }

    @Test
    void evidence_is_told_by_the_unit_itself_or_from_within_its_county() {
        var duty = duty(Bearer.COUNTY, "组织");
        refused("access.not-own", () -> file(qingshan.county(), duty, qingshan.cityOfficer()));
        refused("access.not-own", () -> file(qingshan.county(), duty, qingshan.provinceOfficer()));
        assertThat(file(qingshan.county(), duty, qingshan.organizer()).filed().post())
                .contains("青山县总工会");
        var below = duty(Bearer.GRASSROOTS, "组织");
        file(qingshan.redStarFactory(), below, qingshan.grassrootsChair());
        file(qingshan.redStarFactory(), below, qingshan.organizer());
        file(qingshan.city(), duty(Bearer.CITY, "组织"), qingshan.cityOfficer());
    }

    @Test
    void each_field_tells_its_own_and_audit_is_told_by_nobody_else() {
        var county = qingshan.county();
        file(county, duty(Bearer.COUNTY, "财务"), qingshan.finance());
        file(county, duty(Bearer.COUNTY, "权益"), rights());
        file(county, duty(Bearer.COUNTY, "经审"), audit());
        refused("evidence.other-field", () -> file(county, duty(Bearer.COUNTY, "组织"), qingshan.finance()));
        refused("evidence.other-field", () -> file(county, duty(Bearer.COUNTY, "财务"), rights()));
        refused("evidence.other-field", () -> file(county, duty(Bearer.COUNTY, "经审"), qingshan.organizer()));
        refused("evidence.other-field", () -> file(county, duty(Bearer.COUNTY, "经审"), qingshan.finance()));
        refused("access.not-own", () -> file(qingshan.liuheTown(), duty(Bearer.COUNTY, "财务"), qingshan.finance()));
    }

    @Test
    void who_drafts_does_not_sign_and_nobody_signs_for_another_unit() {
        var own = documents.draft(notice(qingshan.county()), qingshan.organizer());
        refused("access.denied", () -> documents.sign(own.id(), qingshan.organizer()));
        refused("access.denied", () -> documents.sign(own.id(), qingshan.finance()));
        documents.sign(own.id(), qingshan.chair());
        var theirs = documents.draft(notice(qingshan.redStarFactory()), qingshan.organizer());
        refused("paper.not-issuer", () -> documents.sign(theirs.id(), qingshan.chair()));
        refused("access.not-own", () -> documents.sign(theirs.id(), qingshan.cityOfficer()));
        refused("paper.not-issuer", () -> documents.issue(notice(qingshan.redStarFactory()), qingshan.chair()));
        refused("access.not-own", () -> documents.draft(notice(qingshan.county()), qingshan.cityOfficer()));
        documents.sign(theirs.id(), qingshan.grassrootsChair());
    }

    @Test
    void nobody_petitions_or_plans_in_the_name_of_a_unit_he_only_looks_after() {
        var text = new Submission.Text("关于购置设备的请示", "妥否，请批示。", Map.of());
        refused(
                "access.not-own",
                () -> petitions.submit(new Submission("general", "", qingshan.county(), text), qingshan.cityOfficer()));
        refused(
                "access.not-own",
                () -> petitions.submit(new Submission("general", "", qingshan.liuheTown(), text), qingshan.finance()));
        refused("access.not-own", () -> plans.start(qingshan.county(), qingshan.cityOfficer()));
        petitions.submit(new Submission("general", "", qingshan.liuheTown(), text), qingshan.organizer());
    }

    @Test
    void who_was_stopped_does_not_close_the_case_and_neither_does_his_unit() {
        var bus = qingshan.org("bus");
        var attempt = attempted(bus, qingshan.organizer());
        refused("access.denied", () -> close(attempt, InterventionStep.FALSE_ALARM, qingshan.organizer()));
        refused("guard.not-yours-to-close", () -> close(attempt, InterventionStep.FALSE_ALARM, qingshan.chair()));
        close(attempt, InterventionStep.FALSE_ALARM, qingshan.cityOfficer());
        var below = attempted(qingshan.liuheTown(), qingshan.townshipOfficer());
        refused(
                "guard.not-yours-to-close",
                () -> close(below, InterventionStep.FALSE_ALARM, qingshan.townshipOfficer()));
        close(below, InterventionStep.FALSE_ALARM, qingshan.chair());
    }

    @Test
    void who_stopped_closes_or_who_stands_above_but_nobody_below() {
        var reporting = new Intervention.Facts(Intervention.Source.REPORT, "柳河镇政府", "把工会并入党群办", LocalDate.now(clock));
        var stop = stops.report(qingshan.liuheTown(), reporting, qingshan.finance())
                .file()
                .id();
        refused(
                "guard.not-yours-to-close",
                () -> close(stop, InterventionStep.FALSE_ALARM, qingshan.townshipOfficer()));
        stops.letter(stop, qingshan.chair());
        refused("guard.not-yours-to-close", () -> close(stop, InterventionStep.CORRECTED, qingshan.townshipOfficer()));
        close(stop, InterventionStep.CORRECTED, qingshan.cityOfficer());
    }

    private huizhanjia.casefile.CaseId opened(Actor by) {
        return Objects.requireNonNull(dissolutions
                .open(new DissolutionOpening(qingshan.org("wood"), Ground.UNIT_CLOSED, "注销通知", null), by)
                .matter());
    }

    private CaseId attempted(OrgId org, Actor by) {
        return Objects.requireNonNull(dissolutions
                .open(new DissolutionOpening(org, null, "要求并入党群工作部", null), by)
                .stop());
    }

    private void close(CaseId stop, InterventionStep kind, Actor by) {
        stops.close(stop, kind, "已核查", by);
    }

    private DissolutionPaper paper(DissolutionStep step, @org.jspecify.annotations.Nullable Votes votes) {
        return new DissolutionPaper(step, "同意", "材料一", LocalDate.now(clock).minusDays(1), votes, List.of());
    }

    private Plans.Done done() {
        return new Plans.Done(LocalDate.now(clock), "材料");
    }

    private huizhanjia.evidence.Evidence file(OrgId org, Duty duty, Actor by) {
        var kind = duty.proof().evidence().stream().sorted().findFirst().orElseThrow();
        var statement =
                new Statement(kind, "专项工作登记：" + duty.title(), LocalDate.now(clock), null, "青工发〔2026〕5号", "周明远、李慧敏", "");
        return evidences.file(new Filing(org, duty.code(), statement, List.of()), by);
    }

    private static Duty duty(Bearer bearer, String role) {
        return DutyBook.of(bearer).stream()
                .filter(duty -> duty.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Drafting notice(OrgId issuer) {
        return Drafting.of(issuer, "notice", Receiver.outside("各基层工会"), Map.of("事由", "做好会员登记", "正文", "请于月底前完成。"));
    }

    private Actor rights() {
        return qingshan.actor("quanyi", Post.RIGHTS);
    }

    private Actor audit() {
        return qingshan.actor("jingshen", Post.AUDIT_COMMISSION);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).hasFieldOrPropertyWithValue("code", code);
    }
}
