package huizhanjia.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.access.Post;
import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.course.Move;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.evidence.Evidences;
import huizhanjia.guard.DissolutionState.Phase;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Resettlement;
import huizhanjia.member.Step;
import huizhanjia.member.Transfer;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Amendment;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Treasury;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.graph.Past;
import huizhanjia.org.graph.Vantage;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.signal.Signal;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.organizing.signal.Signals;
import huizhanjia.signin.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@QingshanTest
@Transactional
record GuardTests(
        Dissolutions dissolutions,
        Interventions stops,
        InterventionDeadlines deadlines,
        Watchman watchman,
        Signals signals,
        Petitions petitions,
        Evidences evidences,
        Resettlement resettlement,
        Members members,
        Memberships memberships,
        JdbcClient database,
        Orgs orgs,
        Past past,
        Qingshan qingshan,
        MockMvcTester http) {

    private static final Excerpt.Span ALL = new Excerpt.Span(0, 1_000);

    @Test
    void a_merger_done_right_leaves_last_year_as_it_was() {
        var quarry = qingshan.org("quarry");
        var mine = qingshan.org("mine");
        var town = qingshan.org("shimenzhai");
        var lastYear = today().minusYears(1);
        var before = past.standing(scope(), town, Vantage.then(lastYear));
        var members = resettlement.left("210199", quarry);
        var at = resettlement.left("210199", mine);
        var matter = ready(quarry, mine);
        decide(matter, Move.of(Move.Kind.AGREE), qingshan.chair());
        assertThat(phase(matter)).isEqualTo(Phase.AGREED);
        assertThat(need(matter).file().last(DissolutionStep.AGREE).orElseThrow().document())
                .startsWith("青工批〔");
        refused("会员", () -> dissolutions.end(matter, today(), organizer()));
        var moved = dissolutions.resettle(matter, to(mine), MembershipStatus.ACTIVE, organizer());
        assertThat(moved).isEqualTo((int) members).isPositive();
        dissolutions.end(matter, today(), organizer());
        assertThat(orgs.find(scope(), quarry)).isEmpty();
        assertThat(resettlement.left("210199", mine)).isEqualTo(at + members);
        assertThat(past.standing(scope(), town, Vantage.then(lastYear)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("isLiving")
                .isEqualTo(before);
        assertThat(need(matter).state().phase()).isEqualTo(Phase.ENDED);
        refused("不能", () -> dissolutions.abandon(matter, "反悔了", organizer()));
    }

    @Test
    void whoever_asked_does_not_decide_and_a_refusal_asks_the_members_again() {
        var matter = ready(qingshan.org("quarry"), qingshan.org("mine"));
        refused("不能由您办理", () -> decide(matter, Move.of(Move.Kind.AGREE), organizer()));
        decide(matter, Move.of(Move.Kind.REFUSE), qingshan.chair());
        assertThat(need(matter).state().missing()).containsExactly(DissolutionStep.RESOLVE);
        refused("还不能报批", () -> dissolutions.petition(matter, organizer()));
    }

    @Test
    void nothing_goes_up_before_every_paper_lies_there() {
        var matter = open(qingshan.org("wood"), Ground.UNIT_CLOSED, null);
        refused("还不能报批", () -> dissolutions.petition(matter, organizer()));
        file(matter, DissolutionStep.RESOLVE, new Votes(30, 25, 20));
        refused("现在是", () -> dissolutions.file(matter, paper(DissolutionStep.AUDIT, null), auditor()));
        refused(
                "不足应到",
                () -> dissolutions.file(matter, paper(DissolutionStep.RESOLVE, new Votes(30, 19, 19)), organizer()));
        refused("应到、实到和赞成", () -> dissolutions.file(matter, paper(DissolutionStep.RESOLVE, null), organizer()));
        refused("现在是", () -> dissolutions.end(matter, today(), organizer()));
        assertThat(orgs.find(scope(), qingshan.org("wood"))).isPresent();
    }

    @Test
    void who_closed_keeps_its_members_retained_elsewhere() {
        var wood = qingshan.org("wood");
        var matter = ready(wood, null);
        decide(matter, Move.of(Move.Kind.AGREE), qingshan.chair());
        dissolutions.resettle(matter, bankrupt(qingshan.org("baihuagou")), MembershipStatus.RETAINED, organizer());
        dissolutions.end(matter, today(), organizer());
        assertThat(orgs.find(scope(), wood)).isEmpty();
        assertThat(dissolutions.in(scope(), ALL).rows())
                .extracting(Dissolution::id)
                .contains(matter);
    }

    @Test
    void everybody_stands_after_a_merger_as_before_and_it_is_shown_before_it_is_decided() throws Exception {
        var quarry = qingshan.org("quarry");
        var mine = qingshan.org("mine");
        var retired = anybody(quarry);
        memberships.retain(retired, new Step(today(), Reason.RETIRED, "", "退休"), organizer());
        var before = standings(quarry);
        var there = standings(mine);
        var matter = ready(quarry, mine);
        decide(matter, Move.of(Move.Kind.AGREE), qingshan.chair());
        var home = "/guard/dissolutions/" + matter + "/members";
        String[] typed = {"to", mine.toString(), "as", "ACTIVE", "on", today().toString()};
        var shown = post(home, typed);
        assertThat(shown).contains("安置前后的会员人数").contains("确认安置").contains("请核对安置前后的人数");
        assertThat(standings(quarry)).isEqualTo(before);
        var seen = shown.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
        assertThat(seen)
                .endsWith("-%d-%d".formatted(there.active() + before.active(), there.retained() + before.retained()));
        post(home, "to", mine.toString(), "as", "ACTIVE", "on", today().toString(), "seen", seen);
        assertThat(standings(mine))
                .isEqualTo(new Members.Heads(there.active() + before.active(), there.retained() + before.retained()));
        assertThat(members.need(scope(), retired).standing()).isEqualTo(MembershipStatus.RETAINED);
    }

    @Test
    void a_union_that_comes_under_another_changes_nobodys_standing() {
        var quarry = qingshan.org("quarry");
        memberships.retain(anybody(quarry), new Step(today(), Reason.RETIRED, "", "退休"), organizer());
        var before = standings(quarry);
        var known = orgs.need(scope(), quarry);
        var to = qingshan.org("baihuagou");
        orgs.affiliate(quarry, new Affiliating(to, today(), "青工发〔2026〕9号", known.version()), organizer());
        assertThat(standings(quarry)).isEqualTo(before);
    }

    @Test
    void another_ground_ends_nothing_and_opens_a_case() {
        var bus = qingshan.org("bus");
        var opened = dissolutions.open(new DissolutionOpening(bus, null, "机构改革要求把工会并入党群工作部", null), organizer());
        assertThat(opened.matter()).isNull();
        var stop = Objects.requireNonNull(opened.stop());
        assertThat(orgs.find(scope(), bus)).isPresent();
        assertThat(stops.in(qingshan.cityOfficer().scope()))
                .extracting(stopped -> stopped.file().id())
                .contains(stop);
        stops.letter(stop, qingshan.chair());
        var sent = stops.need(scope(), stop);
        assertThat(sent.file().first().orElseThrow().document()).startsWith("青工函〔");
        assertThat(deadlines.late(List.of(sent))).isEmpty();
        assertThat(deadlines.told(sent)).isEmpty();
        refused("请由上级工会", () -> stops.close(stop, InterventionStep.CORRECTED, "已恢复独立设置", qingshan.chair()));
        refused("请写明", () -> stops.close(stop, InterventionStep.CORRECTED, " ", qingshan.cityOfficer()));
        stops.close(stop, InterventionStep.CORRECTED, "已恢复独立设置", qingshan.cityOfficer());
        assertThat(stops.need(scope(), stop).file().state()).isEqualTo(InterventionState.CORRECTED);
        refused("现在是", () -> stops.close(stop, InterventionStep.FALSE_ALARM, "误报", qingshan.cityOfficer()));
        assertThat(evidences.of(scope(), qingshan.county(), "LN2-29"))
                .anyMatch(told -> told.statement().title().startsWith("发出制止函"));
    }

    @Test
    void who_does_not_give_way_is_put_to_the_government() {
        var reporting =
                new Intervention.Facts(Intervention.Source.REPORT, "县公共汽车公司", "擅自撤销工会办公室", today().minusDays(9));
        var intervention = stops.report(qingshan.org("bus"), reporting, organizer());
        assertThat(deadlines.late(List.of(intervention)))
                .containsExactly(intervention.file().id());
        assertThat(deadlines.told(intervention)).startsWith("应在").contains("已超过");
        stops.letter(intervention.file().id(), qingshan.chair());
        stops.close(intervention.file().id(), InterventionStep.GOVERNMENT, "逾期未改", qingshan.chair());
        assertThat(stops.need(scope(), intervention.file().id()).file().taken())
                .extracting(CaseFile.Taken::document)
                .doesNotContain("");
    }

    @Test
    void signs_are_raised_once_and_only_where_they_are() {
        var mine = orgs.need(scope(), qingshan.org("mine"));
        amend(mine.id(), "0402 1234 5678 9012 345");
        amend(mine.id(), "");
        assertThat(open(SignalKind.ACCOUNT_LOST)).extracting(Signal::org).containsExactly(mine.id());
        watchman.run("210199", today());
        assertThat(open(SignalKind.SILENT)).isEmpty();
        watchman.run("210199", today().plusYears(1));
        watchman.run("210199", today().plusYears(1));
        assertThat(open(SignalKind.SILENT))
                .extracting(Signal::org)
                .contains(mine.id())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_pages_lead_through_and_keep_what_was_typed() throws Exception {
        var quarry = qingshan.org("quarry");
        var wrong = post("/guard/dissolutions", "org", quarry.toString(), "document", "一纸通知");
        assertThat(wrong).contains("请选择撤销、合并的事由").contains("一纸通知");
        var matter = ready(quarry, qingshan.org("mine"));
        assertThat(get("/guard/dissolutions/" + matter)).contains("待上级批复").contains("合并方案");
        assertThat(get("/guard")).contains("依法撤销、合并事项").contains("待上级批复");
        assertThat(post("/guard/stops", "org", quarry.toString(), "offender", "某局"))
                .contains("请填写做了什么")
                .contains("某局");
        assertThat(http.get()
                        .uri("/guard/dissolutions/" + matter)
                        .with(As.actor(qingshan.grassrootsChair()))
                        .exchange())
                .hasStatus(422);
    }

    @Test
    void programs_have_no_door_to_the_end_either() {
        for (var path : List.of("/api/orgs/" + qingshan.org("quarry"), "/orgs/" + qingshan.org("quarry"))) {
            assertThat(http.delete()
                            .uri(path)
                            .with(As.actor(organizer()))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .isIn(403, 404, 405);
        }
        assertThat(orgs.find(scope(), qingshan.org("quarry"))).isPresent();
    }

    private Members.Heads standings(OrgId org) {
        return resettlement.outlook(org, org, MembershipStatus.ACTIVE, scope()).from();
    }

    private MemberId anybody(OrgId org) {
        return database.sql("""
                        select m.id
                        from member.member m
                        where m.county = '210199' and m.org_id = :org and m.standing = 'ACTIVE'
                        order by m.joined_on, m.id
                        limit 1
                        """)
                .param("org", org.value())
                .query((row, at) -> new MemberId(row.getObject(1, UUID.class)))
                .single();
    }

    private LocalDate today() {
        return past.today();
    }

    private CaseId ready(OrgId org, @Nullable OrgId successor) {
        var matter = open(org, successor == null ? Ground.UNIT_CLOSED : Ground.MERGED, successor);
        file(matter, DissolutionStep.RESOLVE, new Votes(30, 25, 20));
        file(matter, DissolutionStep.LIST, null);
        file(matter, DissolutionStep.AUDIT, null);
        dissolutions.petition(matter, organizer());
        return matter;
    }

    private CaseId open(OrgId org, Ground ground, @Nullable OrgId successor) {
        var opened = dissolutions.open(new DissolutionOpening(org, ground, "合并方案", successor), organizer());
        return Objects.requireNonNull(opened.matter());
    }

    private void file(CaseId matter, DissolutionStep step, @Nullable Votes votes) {
        dissolutions.file(matter, paper(step, votes), step == DissolutionStep.AUDIT ? auditor() : organizer());
    }

    private DissolutionPaper paper(DissolutionStep step, @Nullable Votes votes) {
        return new DissolutionPaper(step, "同意", "材料一", today().minusDays(1), votes, List.of());
    }

    private void decide(CaseId matter, Move move, Actor by) {
        Petition petition = petitions
                .about(Dissolution.COURSE.subject(matter), qingshan.organizer())
                .getFirst();
        petitions.act(petition.id(), Decision.of(move, "经研究", petition), by);
    }

    private Transfer to(OrgId org) {
        return new Transfer(org, new Step(today(), Reason.WORK_CHANGED, "", "合并"));
    }

    private Transfer bankrupt(OrgId org) {
        return new Transfer(org, new Step(today(), Reason.BANKRUPT, "", "单位终止"));
    }

    private void amend(OrgId id, String account) {
        var org = orgs.need(scope(), id);
        var known = org.particulars();
        var particulars = new Particulars(
                known.kind(),
                known.name(),
                known.areaCode(),
                known.creditCode(),
                known.leadership(),
                new Treasury(known.treasury().mode(), "某银行", account.replace(" ", "")),
                known.legalPerson(),
                known.employers());
        orgs.amend(id, new Amendment(particulars, today(), "", org.version()), organizer());
    }

    private List<Signal> open(SignalKind kind) {
        return signals.open(scope()).stream()
                .filter(signal -> signal.kind() == kind)
                .toList();
    }

    private Dissolution need(CaseId id) {
        return dissolutions.need(scope(), id);
    }

    private Phase phase(CaseId id) {
        return need(id).state().phase();
    }

    private String get(String path) throws Exception {
        return http.get()
                .uri(path)
                .with(As.actor(organizer()))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private String post(String path, String... pairs) throws Exception {
        var form = http.post().uri(path).with(As.actor(organizer()));
        for (var at = 0; at < pairs.length; at += 2) {
            form.param(pairs[at], pairs[at + 1]);
        }
        return form.exchange().getResponse().getContentAsString();
    }

    private Actor auditor() {
        return qingshan.actor("jingshen", Post.AUDIT_COMMISSION);
    }

    private Actor organizer() {
        return qingshan.organizer();
    }

    private Scope scope() {
        return qingshan.organizer().scope();
    }

    private static void refused(String because, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(because);
    }
}
