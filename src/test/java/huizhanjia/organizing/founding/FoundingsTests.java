package huizhanjia.organizing.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.approval.Delegating;
import huizhanjia.approval.Delegations;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Move;
import huizhanjia.casefile.CaseId;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/// Founding a union in the sample county, step by step.
@QingshanTest
@Transactional
record FoundingsTests(
        Qingshan qingshan,
        Foundings foundings,
        FoundingPapers papers,
        Petitions petitions,
        Delegations delegations,
        Leads leads,
        Orgs orgs,
        Committees committees,
        Clock clock) {

    private static final String UNION = "王建国 主席 男 专职\n李桂兰 副主席 女\n赵铁柱";
    private static final String AUDIT = "孙秀英 主任 女\n周大山";
    private static final String WOMEN = "李桂兰 主任 女\n孙秀英";

    @Test
    void a_firm_comes_to_a_union_with_its_committees() {
        var firm = uncovered(1).getFirst();
        var id = petitioned(firm);
        assertThat(leads.of(firm).stage()).isEqualTo(FunnelStage.PETITIONED);
        agree(id);
        assertThat(need(id).file().last(FoundingStep.AGREE).orElseThrow().document())
                .contains("青工批");
        foundings.meet(id, meeting(), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        agree(id);
        var union = need(id).union().orElseThrow();
        var org = orgs.need(qingshan.organizer().scope(), union);
        assertThat(org.foundedOn()).isEqualTo(today());
        assertThat(org.approval().documentNumber())
                .isEqualTo(
                        need(id).file().last(FoundingStep.AGREE).orElseThrow().document());
        assertThat(org.particulars().leadership().head()).isEqualTo("王建国");
        assertThat(committees.on(union, org.county(), today()))
                .extracting(committee -> committee.body())
                .containsExactly(Body.UNION, Body.AUDIT, Body.WOMEN);
        assertThat(leads.of(firm).stage()).isEqualTo(FunnelStage.BUILT);
        assertThat(leads.of(firm).org()).isEqualTo(union);
        foundings.file(id, "青工备〔2026〕1号", today(), qingshan.organizer());
        assertThat(need(id).state()).isEqualTo(FoundingState.FILED);
    }

    @Test
    void the_city_decides_in_the_countys_place_and_the_union_stands_all_the_same() {
        var id = petitioned(uncovered(1).getFirst());
        var toCity = Move.handOver(Desk.of(qingshan.city()));
        desk().move(need(id).file().subject(), toCity, "提请市总批复", qingshan.chair());
        desk().agree(need(id).file().subject(), qingshan.cityOfficer());
        var agreed = need(id).file().last(FoundingStep.AGREE).orElseThrow();
        assertThat(agreed.said().byOrg()).isEqualTo(qingshan.city());
        assertThat(agreed.document()).isNotBlank();
        foundings.meet(id, meeting(), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        desk().agree(need(id).file().subject(), qingshan.cityOfficer());
        var union = need(id).union().orElseThrow();
        assertThat(orgs.need(qingshan.organizer().scope(), union)
                        .particulars()
                        .leadership()
                        .head())
                .isEqualTo("王建国");
        assertThat(committees.on(union, "210199", today())).hasSize(3);
    }

    @Test
    void a_stand_in_who_may_not_decide_himself_concludes_with_the_authority_he_was_lent() {
        var id = petitioned(uncovered(1).getFirst());
        var standIn = qingshan.finance();
        assertThat(standIn.may("approval:decide")).isFalse();
        assertThatThrownBy(() -> desk().agree(need(id).file().subject(), standIn))
                .isInstanceOf(Refused.class);
        delegations.give(new Delegating(standIn.clerk(), today(), today()), qingshan.chair());
        desk().agree(need(id).file().subject(), standIn);
        var agreed = need(id).file().last(FoundingStep.AGREE).orElseThrow();
        assertThat(agreed.document()).contains("青工批");
        assertThat(agreed.said().clerk()).isEqualTo(standIn.clerkName());
        assertThat(agreed.said().post()).contains("代" + qingshan.chair().clerkName());
        foundings.meet(id, meeting(), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        desk().agree(need(id).file().subject(), standIn);
        assertThat(need(id).union()).isPresent();
    }

    @Test
    void nobody_agrees_to_what_he_asked_for() {
        var id = petitioned(uncovered(1).getFirst());
        assertThatThrownBy(() -> desk().agree(need(id).file().subject(), qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能由您办理");
    }

    @Test
    void a_refused_founding_begins_with_its_group_again_and_forgets_nothing() {
        var id = petitioned(uncovered(1).getFirst());
        desk().move(need(id).file().subject(), Move.of(Move.Kind.REFUSE), "名称不规范", qingshan.chair());
        assertThat(need(id).state()).isEqualTo(FoundingState.APPLIED);
        assertThat(need(id).group()).isPresent();
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        agree(id);
        assertThat(need(id).state()).isEqualTo(FoundingState.APPROVED);
    }

    @Test
    void a_returned_petition_goes_up_again() {
        var id = petitioned(uncovered(1).getFirst());
        var subject = need(id).file().subject();
        desk().move(subject, Move.back(Course.AUTHOR), "请补充筹备组成员", qingshan.chair());
        assertThat(need(id).state()).isEqualTo(FoundingState.PENDING);
        var petition = desk().open(subject, qingshan.organizer());
        petitions.resubmit(petition.id(), "已补充", List.of(), qingshan.organizer());
        agree(id);
        assertThat(need(id).state()).isEqualTo(FoundingState.APPROVED);
    }

    @Test
    void a_result_taken_back_may_be_told_anew() {
        var id = petitioned(uncovered(1).getFirst());
        agree(id);
        foundings.meet(id, meeting(), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        desk().move(need(id).file().subject(), Move.of(Move.Kind.WITHDRAW), "名单有误", qingshan.organizer());
        assertThat(need(id).state()).isEqualTo(FoundingState.MET);
        foundings.meet(id, meeting(), qingshan.organizer());
        foundings.report(id, qingshan.organizer());
        desk().move(need(id).file().subject(), Move.of(Move.Kind.REFUSE), "程序不合", qingshan.chair());
        assertThat(need(id).state()).isEqualTo(FoundingState.APPROVED);
    }

    @Test
    void a_covered_firm_is_not_founded_for_again() {
        var built = leads.list(
                        qingshan.organizer().scope(),
                        new LeadQuery("", "", FunnelStage.BUILT, null, 0, LeadQuery.Which.STANDING),
                        0,
                        1)
                .getFirst()
                .firm();
        assertThatThrownBy(() -> open(OrgKind.GRASSROOTS, "又一家工会", built))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不必重复建会");
    }

    @Test
    void one_firm_has_one_matter() {
        var firm = uncovered(1).getFirst();
        open(OrgKind.GRASSROOTS, "甲工会", firm);
        assertThatThrownBy(() -> open(OrgKind.GRASSROOTS, "乙工会", firm)).hasMessageContaining("已有一件建会事项");
    }

    @Test
    void an_organiser_is_not_enough_from_twenty_five_members() {
        var id = open(OrgKind.ORGANIZER, "某单位工会组织员", uncovered(1).getFirst());
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        assertThatThrownBy(() -> agree(id)).hasMessageContaining("不能只设组织员");
    }

    @Test
    void a_joint_union_of_one_cannot_be_agreed_to_and_of_two_can() {
        var two = uncovered(2);
        var alone = open(OrgKind.JOINT, "一家联合工会", two.getFirst());
        foundings.prepare(alone, need(alone).plan(), group(), qingshan.organizer());
        foundings.petition(alone, qingshan.organizer());
        assertThatThrownBy(() -> agree(alone)).hasMessageContaining("两个以上单位");
        desk().move(need(alone).file().subject(), Move.of(Move.Kind.WITHDRAW), "补单位", qingshan.organizer());
        foundings.abandon(alone, "重新选择单位", qingshan.organizer());
        var id = open(OrgKind.JOINT, "两家联合工会", two.getFirst(), two.getLast());
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        agree(id);
        assertThat(need(id).state()).isEqualTo(FoundingState.APPROVED);
    }

    @Test
    void a_meeting_without_a_quorum_or_a_chair_is_refused() {
        var id = petitioned(uncovered(1).getFirst());
        agree(id);
        var names = new FoundingMeeting.Names(UNION, AUDIT, WOMEN);
        assertThatThrownBy(() -> foundings.meet(
                        id, new FoundingMeeting(today(), new Votes(30, 19, 19), 5, names), qingshan.organizer()))
                .hasMessageContaining("三分之二");
        var headless = new FoundingMeeting.Names("王建国\n李桂兰", AUDIT, WOMEN);
        assertThatThrownBy(() -> foundings.meet(
                        id, new FoundingMeeting(today(), new Votes(30, 28, 26), 5, headless), qingshan.organizer()))
                .hasMessageContaining("只有一名主席");
        var same = new FoundingMeeting.Names(UNION, "王建国 主任", WOMEN);
        assertThatThrownBy(() -> foundings.meet(
                        id, new FoundingMeeting(today(), new Votes(30, 28, 26), 5, same), qingshan.organizer()))
                .hasMessageContaining("不能担任同级经审委员");
    }

    @Test
    void a_township_sees_its_own_matters_and_asks_the_county() {
        var id = petitioned(uncovered(1).getFirst());
        assertThatThrownBy(() -> foundings.need(qingshan.townshipOfficer().scope(), id))
                .isInstanceOf(Refused.class);
        assertThat(foundings.in(qingshan.townshipOfficer().scope())).isEmpty();
        assertThat(foundings.in(qingshan.cityViewer().scope()))
                .extracting(FoundingMatter::id)
                .contains(id);
    }

    @Test
    void a_plan_moved_under_a_township_is_seen_there_from_then_on() {
        var id = open(OrgKind.GRASSROOTS, "挪到镇上的工会", uncovered(1).getFirst());
        var before = foundings.countToDo(qingshan.townshipOfficer().scope());
        var plan = new FoundingPlan("挪到镇上的工会", qingshan.liuheTown(), 60, 30, 12);
        foundings.prepare(id, plan, group(), qingshan.organizer());
        assertThat(foundings.need(qingshan.townshipOfficer().scope(), id).state())
                .isEqualTo(FoundingState.PREPARED);
        assertThat(foundings.in(qingshan.townshipOfficer().scope()))
                .extracting(FoundingMatter::id)
                .containsExactly(id);
        assertThat(foundings.countToDo(qingshan.townshipOfficer().scope())).isEqualTo(before + 1);
    }

    @Test
    void what_waits_for_a_superior_is_not_to_do() {
        var scope = qingshan.organizer().scope();
        var before = foundings.countToDo(scope);
        var id = petitioned(uncovered(1).getFirst());
        assertThat(foundings.countToDo(scope)).isEqualTo(before);
        agree(id);
        assertThat(foundings.countToDo(scope)).isEqualTo(before + 1);
    }

    @Test
    void a_step_that_was_taken_is_not_taken_again() {
        var id = open(OrgKind.GRASSROOTS, "两人同办的工会", uncovered(1).getFirst());
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        assertThatThrownBy(() -> foundings.petition(id, qingshan.organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("现在是“待上级批复”");
    }

    @Test
    void the_petition_is_printed_for_the_seal() {
        var id = petitioned(uncovered(1).getFirst());
        assertThat(papers.petition(need(id), today())).startsWith('%', 'P', 'D', 'F');
    }

    private CaseId petitioned(Firm firm) {
        var id = open(OrgKind.GRASSROOTS, firm.name() + "工会", firm);
        foundings.prepare(id, need(id).plan(), group(), qingshan.organizer());
        foundings.petition(id, qingshan.organizer());
        return id;
    }

    private CaseId open(OrgKind kind, String name, Firm... firms) {
        var ids = List.of(firms).stream().map(Firm::id).toList();
        return open(kind, name, ids);
    }

    private CaseId open(OrgKind kind, String name, List<FirmId> firms) {
        var plan = new FoundingPlan(name, qingshan.county(), 60, 30, 12);
        return foundings
                .open(new FoundingOpening(kind, firms, plan, "职工提出"), qingshan.organizer())
                .id();
    }

    private PreparatoryGroup group() {
        return new PreparatoryGroup("王建国", "王建国、李桂兰 孙秀英", today(), 3, 2, today());
    }

    private FoundingMeeting meeting() {
        return new FoundingMeeting(today(), new Votes(30, 28, 26), 5, new FoundingMeeting.Names(UNION, AUDIT, WOMEN));
    }

    private void agree(CaseId id) {
        desk().agree(need(id).file().subject(), qingshan.chair());
    }

    private FoundingMatter need(CaseId id) {
        return foundings.need(qingshan.organizer().scope(), id);
    }

    private Petitioning desk() {
        return new Petitioning(petitions);
    }

    private List<Firm> uncovered(int count) {
        var query = new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED);
        return leads.list(qingshan.organizer().scope(), query, 0, count).stream()
                .map(Lead::firm)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
