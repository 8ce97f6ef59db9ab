package huizhanjia.org.committee;

import static huizhanjia.org.Grounds.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sex;
import huizhanjia.org.Approval;
import huizhanjia.org.Employer;
import huizhanjia.org.Grounds;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Orgs;
import huizhanjia.org.Term;
import huizhanjia.signin.As;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
record CommitteesTests(Committees committees, Orgs orgs, JdbcClient jdbc, MockMvcTester http) {

    private static final LocalDate ELECTED = LocalDate.of(2023, 5, 1);
    private static final String NAMES = """
            王芳 主席 女 专职
            李强\t副主席\t男\t兼职\t劳模\t车间主任
            赵敏 委员 女 一线
            """;

    @Test
    void an_elected_committee_gives_the_union_its_head_and_its_term() {
        var mill = mill();
        var committee = committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk());
        var leadership = orgs.need(clerk().scope(), mill).particulars().leadership();
        assertThat(leadership.head()).isEqualTo("王芳");
        assertThat(leadership.term()).isEqualTo(committee.term());
        assertThat(committee.workersShare(ELECTED)).isEqualTo(666);
        assertThat(committee.seats().get(1).person())
                .isEqualTo(new SeatHolder("李强", Sex.MALE, Engagement.PART_TIME, "车间主任", true, false));
    }

    @Test
    void the_committee_of_a_day_is_the_one_that_sat_then() {
        var mill = mill();
        committees.elect(electing(mill, Body.UNION, ELECTED.minusYears(2), "孙丽 主席"), clerk());
        committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk());
        assertThat(sitting(mill, ELECTED.minusDays(1)).headOn(ELECTED.minusDays(1)))
                .hasValueSatisfying(committeeSeat ->
                        assertThat(committeeSeat.person().name()).isEqualTo("孙丽"));
        assertThat(sitting(mill, ELECTED).headOn(ELECTED))
                .hasValueSatisfying(committeeSeat ->
                        assertThat(committeeSeat.person().name()).isEqualTo("王芳"));
        assertThat(committees.all(mill, "210199")).hasSize(2);
        assertThat(committees.sitting("210199", Body.UNION))
                .filteredOn(one -> one.org().equals(mill))
                .hasSize(1);
    }

    @Test
    void an_older_committee_told_later_does_not_take_the_lead() {
        var mill = mill();
        committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk());
        committees.elect(electing(mill, Body.UNION, ELECTED.minusYears(2), "孙丽 主席"), clerk());
        assertThat(orgs.need(clerk().scope(), mill).particulars().leadership().head())
                .isEqualTo("王芳");
    }

    @Test
    void a_chair_is_moved_by_two_consents_and_the_place_is_vacant_until_it_is_filled() {
        var mill = mill();
        var committee = committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk());
        var chair = committee.seats().getFirst().id();
        var left = ELECTED.plusMonths(3);
        refused(() -> committees.vacate(mill, chair, moved(left, ""), clerk()), "本级工会委员会同意");
        committees.vacate(mill, chair, moved(left, "2023-07-20 第二次委员会"), clerk());
        assertThat(sitting(mill, left).headlessSince(left)).contains(left);
        refused(() -> committees.vacate(mill, chair, moved(left, "再来"), clerk()), "别人刚登记过");
        var filling = new Filling(elected("周正 主席 男"), left.plusMonths(1), "青工批〔2023〕8号");
        committees.fill(mill, Body.UNION, filling, clerk());
        assertThat(sitting(mill, left.plusMonths(1)).headlessSince(left.plusMonths(1)))
                .isEmpty();
        assertThat(orgs.need(clerk().scope(), mill).particulars().leadership().head())
                .isEqualTo("周正");
    }

    @Test
    void a_list_of_names_is_judged_before_it_is_kept() {
        var mill = mill();
        refused(() -> committees.elect(electing(mill, Body.UNION, ELECTED, "赵敏 委员"), clerk()), "一名主席");
        refused(() -> committees.elect(electing(mill, Body.UNION, ELECTED, "赵敏 主席\n赵敏 委员"), clerk()), "出现两次");
        refused(() -> committees.elect(electing(mill, Body.AUDIT, ELECTED, "赵敏 主席"), clerk()), "没有“主席”");
        committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk());
        refused(() -> committees.elect(electing(mill, Body.AUDIT, ELECTED, "钱进 主任\n王芳 委员"), clerk()), "不能担任同级经审委员");
        refused(() -> committees.elect(electing(mill, Body.UNION, ELECTED, NAMES), clerk()), "已经登记过");
    }

    @Test
    void the_pages_show_enter_and_keep_what_was_typed() throws Exception {
        var mill = mill();
        var bad = post(mill, "names", "王芳 主席\n王芳 委员");
        assertThat(bad).contains("出现两次").contains("王芳 委员").contains("青工批〔2023〕5号");
        assertThat(post(mill, "names", NAMES)).isEmpty();
        var page = http.get()
                .uri("/orgs/" + mill + "/committees")
                .with(As.actor(clerk()))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("李强", "劳模", "还没有登记：经费审查委员会");
    }

    private String post(OrgId mill, String field, String value) throws Exception {
        return http.post()
                .uri("/orgs/" + mill + "/committees")
                .param("body", "UNION")
                .param("number", "3")
                .param("electedOn", "2023-05-01")
                .param("years", "3")
                .param("documentNumber", "青工批〔2023〕5号")
                .param("documentOn", "2023-05-10")
                .param(field, value)
                .with(As.actor(clerk()))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private static void refused(ThrowingCallable deed, String because) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessageContaining(because);
    }

    private Committee sitting(OrgId org, LocalDate day) {
        return committees.on(org, "210199", day).getFirst();
    }

    private static CommitteeSeat.Vacancy moved(LocalDate on, String consent) {
        return new CommitteeSeat.Vacancy(on, CommitteeSeat.Reason.MOVED, consent, "青工函〔2023〕2号");
    }

    private static Electing.Elected elected(String line) {
        return new NameList(Body.UNION).read(line).getFirst();
    }

    private static Electing electing(OrgId org, Body body, LocalDate on, String names) {
        return new Electing(
                org,
                body,
                new Term(on, 3, 3),
                new Approval("青工批〔2023〕5号", on.plusDays(9)),
                new NameList(body).read(names));
    }

    private OrgId mill() {
        var town = grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, fresh("届镇总工会"));
        return grounds().found(town, OrgKind.GRASSROOTS, fresh("届满机械厂工会"), Employer.named(fresh("届满机械厂")));
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }

    private Actor clerk() {
        return grounds().clerk();
    }
}
