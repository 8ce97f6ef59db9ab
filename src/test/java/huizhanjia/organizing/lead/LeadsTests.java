package huizhanjia.organizing.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.casefile.Doing;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.organizing.signal.Signals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// How far firms have come, in the sample county.
@QingshanTest
@Transactional
record LeadsTests(
        Qingshan qingshan,
        Leads leads,
        Firms firms,
        Signals signals,
        Obstructions obstructions,
        Orgs orgs,
        JdbcClient jdbc,
        Clock clock) {

    @Test
    void the_sample_has_four_hundred_firms_at_every_stage() {
        var funnel = leads.funnel(organizer().scope());
        assertThat(leads.count(organizer().scope(), LeadQuery.ALL)).isBetween(380L, 440L);
        assertThat(funnel.stages().values()).allMatch(count -> count > 0);
        assertThat(funnel.firms())
                .isEqualTo(funnel.stages().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void every_number_of_the_funnel_is_as_many_rows() {
        var scope = organizer().scope();
        leads.funnel(scope)
                .places()
                .forEach((area, stages) -> stages.forEach((stage, count) -> assertThat(
                                leads.count(scope, new LeadQuery("", area, stage, null, 0, LeadQuery.Which.STANDING)))
                        .as(area + stage)
                        .isEqualTo(count.longValue())));
    }

    @Test
    void who_should_be_won_first_stands_first() {
        assertThat(uncovered(50))
                .extracting(lead -> lead.firm().priority().rank())
                .isSorted();
    }

    @Test
    void a_firm_falls_back_only_with_a_reason() {
        var firm = uncovered(1).getFirst().firm();
        assertThatThrownBy(() -> leads.move(firm, moving(FunnelStage.UNTOUCHED, ""), organizer()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请写明原因");
        leads.move(firm, moving(FunnelStage.UNTOUCHED, "负责人更换"), organizer());
        assertThat(leads.of(firm).stage()).isEqualTo(FunnelStage.UNTOUCHED);
        assertThat(leads.steps(firm)).hasSize(5);
    }

    @Test
    void built_and_covered_follow_from_the_unions_and_are_never_typed() {
        var firm = uncovered(1).getFirst().firm();
        assertThatThrownBy(() -> leads.move(firm, moving(FunnelStage.BUILT, ""), organizer()))
                .isInstanceOf(Refused.class);
        var particulars = Particulars.of(
                OrgKind.GRASSROOTS, firm.name() + "工会", firm.facts().place().areaCode(), Employer.named(firm.name()));
        orgs.found(
                new Founding(
                        qingshan.county(),
                        particulars,
                        LocalDate.now(clock).minusDays(1),
                        new Approval("青工发〔2026〕9号", LocalDate.now(clock).minusDays(9))),
                organizer());
        assertThat(leads.of(firm).stage()).isEqualTo(FunnelStage.BUILT);
        assertThatThrownBy(() -> leads.move(firm, moving(FunnelStage.SURVEYED, "再来"), organizer()))
                .hasMessageContaining("已有工会覆盖");
    }

    @Test
    void a_firm_that_ended_under_a_union_raises_a_signal_once() {
        var open = signals.open(organizer().scope());
        assertThat(open).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(SignalKind.DEREGISTERED);
            assertThat(signal.org()).isEqualTo(qingshan.org("agents"));
        });
        assertThat(signals.open(qingshan.townshipOfficer().scope())).isEmpty();
        signals.settle(open.getFirst().id(), "已核实，按程序办理", organizer());
        firms.settle("210199");
        assertThat(signals.open(organizer().scope())).isEmpty();
    }

    @Test
    void a_township_sees_its_own_firms_and_no_others() {
        var officer = qingshan.townshipOfficer();
        var county = leads.count(organizer().scope(), area("210199003"));
        assertThat(leads.count(officer.scope(), LeadQuery.ALL))
                .isEqualTo(county)
                .isPositive();
        var foreign = leads.list(organizer().scope(), area("210199001"), 0, 1)
                .getFirst()
                .firm();
        assertThat(firms.find(officer.scope(), foreign.id())).isEmpty();
        assertThatThrownBy(() -> firms.need(officer.scope(), foreign.id())).isInstanceOf(Refused.class);
        assertThat(leads.funnel(officer.scope()).places()).containsOnlyKeys("210199003");
        assertThat(obstructions.in(officer.scope()))
                .allMatch(it -> firms.find(officer.scope(), it.firm()).isPresent());
        assertThat(leads.count(qingshan.cityViewer().scope(), LeadQuery.ALL))
                .isEqualTo(leads.count(organizer().scope(), LeadQuery.ALL));
        assertThat(leads.count(qingshan.grassrootsChair().scope(), LeadQuery.ALL))
                .isLessThanOrEqualTo(leads.count(organizer().scope(), area("210199001")));
    }

    @Test
    void a_step_forward_is_evidence_of_its_duty() {
        var firm = uncovered(60).getLast().firm();
        leads.move(firm, moving(FunnelStage.SURVEYED, ""), organizer());
        assertThat(jdbc.sql("select count(*) from evidence.evidence e where e.title like :title")
                        .param("title", "推进建会：" + firm.name() + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_key_persons_telephone_rests_sealed_and_is_shown_masked() {
        var firm = uncovered(1).getFirst().firm();
        assertThat(leads.visits(firm).getFirst().note().person().phone()).startsWith("199****");
        assertThat(jdbc.sql("select count(*) from organizing.visit v where encode(v.phone, 'escape') like '%1990008%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void an_obstruction_goes_to_the_labour_authority_before_the_government() {
        var it = obstructions.in(organizer().scope()).getFirst();
        assertThatThrownBy(() -> obstructions.act(it.id(), acting(ObstructionStep.RAISED, ""), organizer()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> obstructions.act(it.id(), acting(ObstructionStep.REFERRED, ""), organizer()))
                .hasMessageContaining("文号");
        obstructions.act(it.id(), acting(ObstructionStep.REFERRED, "青工函〔2026〕3号"), organizer());
        obstructions.act(it.id(), acting(ObstructionStep.CORRECTED, ""), organizer());
        assertThat(obstructions.need(organizer().scope(), it.id()).file().open())
                .isEmpty();
    }

    private Doing<ObstructionStep> acting(ObstructionStep kind, String document) {
        return Doing.today(kind, "已办理", document);
    }

    private Moving moving(FunnelStage stage, String note) {
        return new Moving(stage, LocalDate.now(clock), note);
    }

    private List<Lead> uncovered(int limit) {
        return leads.list(
                organizer().scope(), new LeadQuery("", "", null, null, 0, LeadQuery.Which.UNCOVERED), 0, limit);
    }

    private static LeadQuery area(String code) {
        return new LeadQuery("", code, null, null, 0, LeadQuery.Which.ALL);
    }

    private Actor organizer() {
        return qingshan.organizer();
    }
}
