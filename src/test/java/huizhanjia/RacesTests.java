package huizhanjia;

import static huizhanjia.org.Grounds.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.guard.DissolutionOpening;
import huizhanjia.guard.Dissolutions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.kernel.Sex;
import huizhanjia.member.Admission;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Members;
import huizhanjia.member.Resettlement;
import huizhanjia.member.Roll;
import huizhanjia.org.Amendment;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Grounds;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.Term;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.Engagement;
import huizhanjia.org.committee.Filling;
import huizhanjia.org.committee.Office;
import huizhanjia.org.committee.SeatHolder;
import huizhanjia.org.ending.Endings;
import huizhanjia.org.ending.Ground;
import huizhanjia.org.ending.OrgEnding;
import huizhanjia.org.graph.Affiliations;
import huizhanjia.org.graph.Tie;
import huizhanjia.org.graph.Tying;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What may happen once happens once, though two do it in the same moment: the other is told.
@HouseTest
record RacesTests(
        Orgs orgs,
        Endings endings,
        Affiliations affiliations,
        Dissolutions dissolutions,
        Committees committees,
        Members members,
        Comparisons comparisons,
        Resettlement resettlement,
        JdbcClient jdbc) {

    private static final int TIMES = 6;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @RepeatedTest(TIMES)
    void two_that_come_under_each_other() throws Exception {
        var trade = union("建筑工会");
        var mill = union("一建公司工会");
        var answers = AtOnce.done(
                () -> affiliations.tie(new Tying(mill, Tie.INDUSTRIAL, trade, DAY, "青工发〔2024〕3号"), clerk()),
                () -> affiliations.tie(new Tying(trade, Tie.INDUSTRIAL, mill, DAY, "青工发〔2024〕4号"), clerk()));
        assertThat(answers).containsExactlyInAnyOrder("", "org.cycle");
    }

    @RepeatedTest(TIMES)
    void two_matters_that_end_one_union() throws Exception {
        var mill = union("红星机械厂工会");
        var dissolutionOpening = new DissolutionOpening(mill, Ground.UNIT_CLOSED, "注销登记通知书", null);
        var answers = AtOnce.done(
                () -> dissolutions.open(dissolutionOpening, clerkOf(mill)),
                () -> dissolutions.open(dissolutionOpening, clerkOf(mill)));
        assertThat(answers).containsExactlyInAnyOrder("", "guard.open-already");
    }

    @RepeatedTest(TIMES)
    void two_ends_of_one_union() throws Exception {
        var mill = union("红星机械厂工会");
        var answers = AtOnce.done(() -> endings.end(ending(mill), clerk()), () -> endings.end(ending(mill), clerk()));
        assertThat(answers).containsExactlyInAnyOrder("", "org.ended-already");
    }

    @RepeatedTest(TIMES)
    void an_end_and_an_admission_leave_nobody_behind() throws Exception {
        var mill = union("红星机械厂工会");
        var admission = new Admission(mill, Roll.person("赵敏"), DAY);
        var answers = AtOnce.done(() -> endings.end(ending(mill), clerk()), () -> members.admit(admission, clerk()));
        assertThat(answers).contains("").doesNotHaveDuplicates();
        var hasEnded = endings.find(mill).isPresent();
        assertThat(resettlement.left("210199", mill)).isEqualTo(hasEnded ? 0 : 1);
    }

    @RepeatedTest(TIMES)
    void two_unions_that_take_one_name() throws Exception {
        var one = union("红星机械厂工会");
        var other = union("金石重工工会");
        var name = fresh("青山重工工会");
        var answers = AtOnce.done(() -> rename(one, name), () -> rename(other, name));
        assertThat(answers).containsExactlyInAnyOrder("", "org.same-name");
    }

    @RepeatedTest(TIMES)
    void two_hands_that_fill_one_place() throws Exception {
        var mill = union("红星机械厂工会");
        var electing = new Electing(
                mill,
                Body.UNION,
                new Term(DAY, 3, 3),
                new Approval("青工批〔2024〕5号", DAY.plusDays(9)),
                List.of(elected("王芳", Office.CHAIR)));
        committees.elect(electing, clerk());
        var answers = AtOnce.done(() -> fill(mill, "李强"), () -> fill(mill, "周正"));
        assertThat(answers).contains("").isSubsetOf("", "org.stale");
        assertThat(jdbc.sql("""
                        select s.place
                        from org.seat s
                        join org.committee c on c.county = s.county and c.id = s.committee_id
                        where c.org_id = :org
                        """).param("org", mill.value()).query(Integer.class).list())
                .doesNotHaveDuplicates()
                .hasSize(answers.contains("org.stale") ? 2 : 3);
    }

    @RepeatedTest(TIMES)
    void two_claims_to_one_membership() throws Exception {
        var mill = union("红星机械厂工会");
        var school = union("县第一中学工会");
        var person = Roll.person("赵敏");
        members.admit(new Admission(mill, person, DAY), clerk());
        var claim = new Admission(school, person, DAY);
        AtOnce.done(() -> members.admit(claim, clerk()), () -> members.admit(claim, clerk()));
        assertThat(comparisons.in(clerk().scope(), new Excerpt.Span(0, 500)).rows())
                .filteredOn(it -> it.org().equals(school))
                .hasSize(1);
    }

    private void rename(OrgId org, String name) {
        var known = orgs.need(clerk().scope(), org);
        var as = known.particulars();
        var particulars = new Particulars(
                as.kind(),
                name,
                as.areaCode(),
                as.creditCode(),
                as.leadership(),
                as.treasury(),
                as.legalPerson(),
                as.employers());
        orgs.amend(org, new Amendment(particulars, DAY, "青工发〔2024〕6号", known.version()), clerk());
    }

    private void fill(OrgId org, String name) {
        committees.fill(
                org, Body.UNION, new Filling(elected(name, Office.MEMBER), DAY.plusDays(30), "青工批〔2024〕8号"), clerk());
    }

    private static Electing.Elected elected(String name, Office office) {
        return new Electing.Elected(new SeatHolder(name, Sex.MALE, Engagement.PART_TIME, "", false, false), office);
    }

    private static OrgEnding ending(OrgId org) {
        return new OrgEnding(
                org,
                DAY.plusDays(1),
                Ground.UNIT_CLOSED,
                "注销登记通知书",
                new OrgEnding.Resolution("会员大会一致同意", DAY.minusDays(10)),
                new OrgEnding.Reply("青工批〔2024〕7号", DAY),
                new OrgEnding.Property("财产清册", "审计报告"),
                null);
    }

    private OrgId union(String name) {
        return grounds().found(grounds().county(), OrgKind.GRASSROOTS, fresh(name), Employer.named(fresh("单位")));
    }

    /// Somebody of the union itself.
    private Actor clerkOf(OrgId union) {
        var clerk = clerk();
        return new Actor(
                clerk.clerk(),
                clerk.appointment(),
                clerk.clerkName(),
                clerk.post(),
                new Scope(union, clerk.scope().area()),
                clerk.permissions(),
                clerk.request());
    }

    private Actor clerk() {
        return new Actor(
                ClerkId.next(),
                AppointmentId.next(),
                "周红",
                "组织干部",
                grounds().scope(),
                Set.of("org:read", "org:found", "org:edit", "org:end", "guard:work", "member:admit", "member:transfer"),
                "test");
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }
}
