package huizhanjia.org;

import static huizhanjia.org.Grounds.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import huizhanjia.TestDatabase;
import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.CreditCode;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(TestDatabase.class)
record OrgsTests(Orgs orgs, OrgDirectory directory, Trail trail, JdbcClient jdbc) {

    @Test
    void a_founded_organisation_stands_under_its_parent_with_its_event() {
        var mill = grounds().found(town(), OrgKind.GRASSROOTS, "红星机械厂工会", Employer.named("红星机械厂"));
        var org = orgs.need(grounds().scope(), mill);
        assertThat(org.county()).isEqualTo("210199");
        assertThat(org.particulars().employers()).containsExactly(Employer.named("红星机械厂"));
        assertThat(orgs.path(grounds().scope(), mill)).hasSize(3);
        assertThat(trail.timeline("210199", List.of(org.subject())).rows())
                .extracting(TimelineEntry::summary)
                .containsExactly("建立工会组织（青工发〔2020〕5号）");
    }

    @Test
    void nothing_is_founded_without_a_document_number() {
        var founding = new Founding(
                grounds().county(),
                Particulars.of(OrgKind.GRASSROOTS, "无文工会", "210199"),
                Grounds.FOUNDED,
                new Approval(" ", Grounds.FOUNDED));
        assertThatThrownBy(() -> orgs.found(founding, grounds().clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请填写批复文号");
    }

    @Test
    void a_joint_union_covers_two_employers() {
        assertThatThrownBy(() -> grounds().found(town(), OrgKind.JOINT, "一家联合工会", Employer.named("独一家")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("两个以上单位");
        var joint = grounds().found(town(), OrgKind.JOINT, fresh("商街联合工会"), Employer.named("东店"), Employer.named("西店"));
        assertThat(orgs.need(grounds().scope(), joint).particulars().employers())
                .hasSize(2);
    }

    @Test
    void kinds_stand_where_they_belong() {
        assertThatThrownBy(() -> grounds().found(town(), OrgKind.COUNTY, "县中县"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能直接设在");
    }

    @Test
    void a_second_organisation_of_the_name_is_refused() {
        var town = town();
        grounds().found(town, OrgKind.VILLAGE, "柳河村工会");
        assertThatThrownBy(() -> grounds().found(town, OrgKind.VILLAGE, "柳河村工会"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("重复建会");
    }

    @Test
    void a_union_code_begins_with_81_or_89_and_is_borne_once() {
        var code = CreditCode.completing("81210199MC0000007");
        grounds().found(town(), coded(fresh("有码工会"), code));
        assertThatThrownBy(() -> grounds().found(town(), coded(fresh("同码工会"), code)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已登记在");
        assertThatThrownBy(() -> grounds().found(town(), coded("错码", CreditCode.completing("91210199MA0000000"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("81 或 89");
    }

    @Test
    void phone_and_account_are_masked_and_survive_an_amendment() {
        var town = town();
        var id = grounds()
                .found(
                        town,
                        new Particulars(
                                OrgKind.VILLAGE,
                                "石桥村工会",
                                "210199003",
                                null,
                                new Leadership("赵强", "13800005678", 1, new Term(LocalDate.of(2023, 5, 1), 2, 3)),
                                new Treasury(Treasury.Mode.SELF_PAID, "青山农商银行", "6222000011112222"),
                                null,
                                List.of()));
        var org = orgs.need(grounds().scope(), id);
        assertThat(org.particulars().leadership().phone()).isEqualTo("138****5678");
        assertThat(org.particulars().treasury().account()).isEqualTo("************2222");
        var amended = orgs.amend(id, amendment(org, "石桥社区工会"), grounds().clerk());
        assertThat(amended.particulars().leadership().phone()).isEqualTo("138****5678");
        var newest = trail.timeline("210199", List.of(org.subject())).rows().getFirst();
        assertThat(newest.changes()).containsExactly(new TimelineEntry.FieldChange("工会名称", "石桥村工会", "石桥社区工会"));
        assertThat(orgs.history(grounds().scope(), id))
                .filteredOn(orgSpell -> orgSpell.fact() == OrgSpell.Fact.NAME)
                .extracting(OrgSpell::value, OrgSpell::until)
                .containsExactly(tuple("石桥社区工会", null), tuple("石桥村工会", LocalDate.of(2024, 12, 31)));
    }

    @Test
    void the_trail_keeps_no_phone() {
        var id = grounds()
                .found(
                        town(),
                        new Particulars(
                                OrgKind.VILLAGE,
                                "电话村工会",
                                "210199003",
                                null,
                                new Leadership("钱一", "13912349999", 0, null),
                                Treasury.NONE,
                                null,
                                List.of()));
        assertThat(trail.timeline("210199", List.of(Org.subject(id))).rows().toString())
                .doesNotContain("9999");
    }

    @Test
    void the_slower_of_two_editors_is_told() {
        var id = grounds().found(town(), OrgKind.VILLAGE, "双改村工会");
        var seen = orgs.need(grounds().scope(), id);
        orgs.amend(id, amendment(seen, "先改村工会"), grounds().clerk());
        assertThatThrownBy(
                        () -> orgs.amend(id, amendment(seen, "后改村工会"), grounds().clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已被他人修改");
    }

    @Test
    void an_organisation_moves_with_everything_below_it() {
        var from = town();
        var to = town();
        var village = grounds().found(from, OrgKind.VILLAGE, fresh("搬迁村工会"));
        var mill = grounds().found(village, OrgKind.GRASSROOTS, "村办厂工会");
        var move = new Affiliating(to, LocalDate.of(2025, 3, 1), "青工发〔2025〕9号", 1);
        orgs.affiliate(village, move, grounds().clerk());
        assertThat(orgs.find(new Scope(to, "210199"), mill)).isPresent();
        assertThat(orgs.find(new Scope(from, "210199"), mill)).isEmpty();
        assertThat(orgs.history(grounds().scope(), village))
                .filteredOn(orgSpell -> orgSpell.fact() == OrgSpell.Fact.PARENT)
                .extracting(OrgSpell::until)
                .containsExactly(null, LocalDate.of(2025, 2, 28));
    }

    @Test
    void nobody_becomes_the_parent_of_its_own_parent() {
        var above = grounds().found(town(), OrgKind.GRASSROOTS, fresh("集团工会"));
        var below = grounds().found(above, OrgKind.GRASSROOTS, fresh("子公司工会"));
        var move = new Affiliating(below, LocalDate.of(2025, 3, 1), "青工发〔2025〕10号", 1);
        assertThatThrownBy(() -> orgs.affiliate(above, move, grounds().clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能反过来");
    }

    @Test
    void a_scope_sees_nothing_beside_it() {
        var mine = town();
        var other = town();
        var theirs = grounds().found(other, OrgKind.VILLAGE, fresh("邻镇村工会"));
        var clerk = Grounds.clerk(mine, "210199");
        assertThat(orgs.find(clerk.scope(), theirs)).isEmpty();
        assertThat(orgs.children(clerk.scope(), other, 10)).isEmpty();
        assertThat(orgs.path(clerk.scope(), theirs)).isEmpty();
        assertThat(orgs.list(clerk.scope(), OrgQuery.below(other), "", 10)).isEmpty();
        assertThat(orgs.count(clerk.scope(), OrgQuery.below(grounds().county())))
                .isZero();
        assertThat(orgs.search(clerk.scope(), "邻镇村", 10)).isEmpty();
        assertThat(orgs.history(clerk.scope(), theirs)).isEmpty();
        assertThatThrownBy(() -> orgs.amend(
                        theirs,
                        new Amendment(Particulars.of(OrgKind.VILLAGE, "夺", "210199"), Grounds.FOUNDED, "", 1),
                        clerk))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> orgs.found(
                        new Founding(
                                other, Particulars.of(OrgKind.VILLAGE, "占", "210199"), Grounds.FOUNDED, Grounds.REPLY),
                        clerk))
                .isInstanceOf(Refused.class);
        assertThat(directory.within(clerk.scope(), List.of(mine, theirs))).containsExactly(mine);
    }

    @Test
    void organisations_are_found_by_name_pinyin_initials_and_employer() {
        var id = grounds().found(town(), OrgKind.GRASSROOTS, "长白重型机床厂工会", Employer.named("鑫源铸造有限公司"));
        for (var words : List.of("长白重型", "cbzx", "changbaizhong", "鑫源铸造", "xyzz")) {
            assertThat(orgs.search(grounds().scope(), words, 5))
                    .as(words)
                    .extracting(OrgLine.Node::id)
                    .contains(id);
        }
        assertThat(orgs.search(grounds().scope(), "%", 5)).isEmpty();
        assertThat(directory.search(grounds().scope(), "长白重型", 5).getFirst().path())
                .startsWith("青山县总工会 › ");
    }

    @Test
    void a_list_turns_its_pages_without_gap_or_repeat() {
        var town = town();
        for (var name : List.of("甲村", "乙村", "丙村", "丁村", "戊村")) {
            grounds().found(town, OrgKind.VILLAGE, name + "工会");
        }
        var query = new OrgQuery(town, true, "", null, "", null);
        var first = orgs.list(grounds().scope(), query, "", 3);
        var second = orgs.list(grounds().scope(), query, first.getLast().cursor(), 3);
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(orgs.count(grounds().scope(), query)).isEqualTo(5);
    }

    @Test
    void overdue_terms_are_listed() {
        var town = town();
        var late = new Particulars(
                OrgKind.VILLAGE,
                "超期村工会",
                "210199003",
                null,
                new Leadership("孙二", "", 0, new Term(LocalDate.of(2020, 5, 1), 1, 3)),
                Treasury.NONE,
                null,
                List.of());
        var id = grounds().found(town, late);
        grounds().found(town, OrgKind.VILLAGE, "未选村工会");
        var query = new OrgQuery(town, false, "", null, "", LocalDate.of(2023, 5, 1));
        assertThat(orgs.list(grounds().scope(), query, "", 10))
                .extracting(OrgLine::id)
                .containsExactly(id);
    }

    @Test
    void the_house_has_no_way_to_delete_an_organisation() {
        for (var table : List.of("org.org", "org.affiliation", "org.spell", "org.employer", "org.coverage")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage("ERROR: permission denied for table " + table.substring(4));
        }
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }

    private OrgId town() {
        return grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, fresh("柳河镇总工会"));
    }

    private static Particulars coded(String name, CreditCode code) {
        return new Particulars(
                OrgKind.VILLAGE, name, "210199003", code, Leadership.NONE, Treasury.NONE, null, List.of());
    }

    private static Amendment amendment(Org org, String name) {
        var known = org.particulars();
        var renamed = new Particulars(
                known.kind(),
                name,
                known.areaCode(),
                known.creditCode(),
                known.leadership(),
                known.treasury(),
                known.legalPerson(),
                known.employers());
        return new Amendment(renamed, LocalDate.of(2025, 1, 1), "", org.version());
    }
}
