package huizhanjia.org.ending;

import static huizhanjia.org.Grounds.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.HouseTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Employer;
import huizhanjia.org.Founding;
import huizhanjia.org.Grounds;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgSpell;
import huizhanjia.org.Orgs;
import huizhanjia.org.Particulars;
import huizhanjia.org.graph.Affiliations;
import huizhanjia.org.graph.Basis;
import huizhanjia.org.graph.OrgAsOf;
import huizhanjia.org.graph.Past;
import huizhanjia.org.graph.Tie;
import huizhanjia.org.graph.Tying;
import huizhanjia.org.graph.Vantage;
import huizhanjia.signin.As;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
record EndingsTests(
        Orgs orgs, Endings endings, Past past, Affiliations affiliations, JdbcClient jdbc, MockMvcTester http) {

    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    @Test
    void a_merger_leaves_the_count_of_last_year_as_it_was() {
        var town = town("东镇总工会");
        var other = town("西镇总工会");
        var mill = union(town, "红星机械厂工会");
        var heir = union(other, "金石重工工会");
        assertThat(past.count(scope(), town, LAST_YEAR)).isEqualTo(2);
        endings.end(merger(mill, heir), clerk());
        assertThat(past.count(scope(), town, LAST_YEAR)).isEqualTo(2);
        assertThat(past.count(scope(), town, END)).isEqualTo(1);
        assertThat(names(town, Basis.THEN)).anyMatch(name -> name.startsWith("红星机械厂工会"));
        assertThat(names(town, Basis.NOW)).noneMatch(name -> name.startsWith("红星机械厂工会"));
        assertThat(names(other, Basis.NOW)).anyMatch(name -> name.startsWith("红星机械厂工会"));
        assertThat(orgs.find(scope(), mill)).isEmpty();
        assertThat(past.find(scope(), mill, LAST_YEAR).lived()).isTrue();
        assertThat(past.find(scope(), mill, END).ending()).contains("依法终止").contains("并入金石重工工会");
    }

    @Test
    void what_was_told_later_does_not_change_what_was_known() {
        var town = town("新镇总工会");
        var mill = union(town, "新开木器工会");
        endings.end(closing(mill, it -> it), clerk());
        var today = past.today();
        var after = past.standing(scope(), town, new Vantage(END.plusDays(1), Basis.THEN, today));
        assertThat(after).extracting(OrgAsOf::org).containsExactly(town);
        var then = past.standing(scope(), town, new Vantage(LAST_YEAR, Basis.THEN, today));
        assertThat(then).containsExactlyInAnyOrderElementsOf(past.standing(scope(), town, Vantage.then(LAST_YEAR)));
        assertThat(past.standing(scope(), town, new Vantage(LAST_YEAR, Basis.THEN, today.minusDays(1))))
                .isEmpty();
    }

    @Test
    void an_end_without_a_successor_is_told_apart_by_the_structure_of_now() {
        var town = town("北镇总工会");
        var mill = union(town, "远山矿业工会");
        endings.end(closing(mill, it -> it), clerk());
        var gone = past.standing(scope(), town, new Vantage(LAST_YEAR, Basis.NOW, null)).stream()
                .filter(one -> one.org().equals(mill))
                .findFirst()
                .orElseThrow();
        assertThat(gone.branch()).isNull();
        assertThat(gone.isLiving()).isFalse();
    }

    @Test
    void nothing_ends_while_a_paper_is_missing() {
        var mill = union(town("南镇总工会"), "安平纸业工会");
        refused(closing(mill, it -> with(it, "", it.resolution(), it.reply(), it.property())), "法定事由");
        refused(
                closing(
                        mill,
                        it -> with(
                                it,
                                "注销",
                                new OrgEnding.Resolution(" ", it.resolution().on()),
                                it.reply(),
                                it.property())),
                "会员（代表）大会通过");
        refused(
                closing(mill, it -> with(it, "注销", it.resolution(), new OrgEnding.Reply("", END), it.property())),
                "上一级工会的批复");
        refused(
                closing(mill, it -> with(it, "注销", it.resolution(), it.reply(), new OrgEnding.Property("清册", ""))),
                "审计");
        assertThat(orgs.find(scope(), mill)).isPresent();
    }

    @Test
    void days_come_in_their_order() {
        var mill = union(town("柳镇总工会"), "永安水泥工会");
        refused(
                closing(
                        mill,
                        it -> with(
                                it,
                                "注销",
                                new OrgEnding.Resolution("同意", Grounds.FOUNDED.minusDays(1)),
                                it.reply(),
                                it.property())),
                "早于建会日期");
        refused(
                closing(
                        mill,
                        it -> with(
                                it, "注销", new OrgEnding.Resolution("同意", END.plusDays(1)), it.reply(), it.property())),
                "先有决议，后有批复");
    }

    @Test
    void what_stands_below_goes_elsewhere_first() {
        var town = town("石镇总工会");
        var mill = union(town, "大河钢铁工会");
        var branch = orgs.found(
                        new Founding(
                                mill,
                                Particulars.of(OrgKind.BRANCH, fresh("炼铁分会"), "210199003"),
                                Grounds.FOUNDED,
                                Grounds.REPLY),
                        clerk())
                .id();
        refused(closing(mill, it -> it), "下级工会组织");
        var heir = union(town, "新河钢铁工会");
        orgs.affiliate(branch, new Affiliating(heir, END, "青工发〔2025〕9号", 1), clerk());
        endings.end(closing(mill, it -> it), clerk());
        assertThat(past.find(scope(), branch, END).lived()).isTrue();
    }

    @Test
    void a_merger_names_who_goes_on() {
        var mill = union(town("沙镇总工会"), "华光灯具工会");
        refused(merger(mill, null), "并入哪一家");
        var heir = union(town("山镇总工会"), "华明灯具工会");
        refused(closing(mill, it -> with(it, heir)), "只有合并才有承继");
    }

    @Test
    void the_database_knows_no_other_way() {
        var mill = union(town("平镇总工会"), "长青木业工会");
        assertThatThrownBy(() -> jdbc.sql("delete from org.org where id = :id")
                        .param("id", mill.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on,
                                               reply_number, replied_on, property_document, audit_document,
                                               recorded_by, recorded_at)
                        values (:id, public.today(), 'UNIT_CLOSED', '注销', '同意', public.today(), '', public.today(), '清册',
                                '审计', '某人', now())
                        """).param("id", mill.value()).update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        jdbc.sql("update org.ended set reply_number = '改' ").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from org.ended").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void three_hierarchies_stand_beside_the_territorial_one_and_tie_no_knot() {
        var trade = union(town("川镇总工会"), "建筑工会");
        var mill = union(town("河镇总工会"), "一建公司工会");
        affiliations.tie(new Tying(mill, Tie.INDUSTRIAL, trade, END, "青工发〔2025〕3号"), clerk());
        assertThat(orgs.history(scope(), mill))
                .filteredOn(orgSpell -> orgSpell.fact() == OrgSpell.Fact.INDUSTRIAL)
                .singleElement()
                .satisfies(orgSpell -> assertThat(orgSpell.value()).startsWith("建筑工会"));
        assertThatThrownBy(() -> affiliations.tie(
                        new Tying(trade, Tie.INDUSTRIAL, mill, END.plusDays(1), "青工发〔2025〕4号"), clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能反过来");
        affiliations.tie(new Tying(trade, Tie.FUNDS, mill, END, "青工发〔2025〕5号"), clerk());
    }

    @Test
    void the_life_of_an_ended_union_stays_readable_to_whoever_could_read_it() throws Exception {
        var town = town("江镇总工会");
        var elsewhere = town("岭镇总工会");
        var mill = union(town, "江边船厂工会");
        endings.end(closing(mill, it -> it), clerk());
        var townClerk = Grounds.clerk(town, "210199003");
        for (var reader : List.of(clerk(), townClerk)) {
            assertThat(http.get().uri("/orgs/" + mill).with(As.actor(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("江边船厂工会")
                    .contains("已依法终止")
                    .contains(END.plusDays(1).toString())
                    .contains("青工批〔2025〕7号")
                    .contains("审计报告")
                    .contains("沿革")
                    .doesNotContain("/edit\"");
        }
        assertThat(http.get().uri("/orgs/" + mill).with(As.actor(Grounds.clerk(elsewhere, "210199003"))))
                .hasStatus(422);
        assertThat(orgs.find(scope(), mill)).isEmpty();
    }

    @Test
    void the_pages_answer_for_a_day() throws Exception {
        var town = town("湖镇总工会");
        var mill = union(town, "湖光食品工会");
        endings.end(closing(mill, it -> it), clerk());
        assertThat(get("/orgs/past?on=2024-12-31&node=" + town)).contains("合计").contains("按当时");
        assertThat(get("/orgs/past?on=2024-12-31&node=" + town + "&branch=" + mill))
                .contains("已依法终止");
        assertThat(get("/orgs/" + mill + "/past?on=2024-12-31")).contains("湖光食品工会");
        assertThat(get("/orgs/past?on=2199-01-01")).contains("还没有到");
        var typed = http.post()
                .uri("/orgs/" + town + "/ties")
                .param("documentNumber", "青工发〔2025〕6号")
                .with(As.actor(clerk()))
                .exchange();
        assertThat(typed).hasStatus(422);
        assertThat(typed.getResponse().getContentAsString())
                .contains("请选择是哪一条线的上级")
                .contains("青工发〔2025〕6号");
    }

    private String get(String path) throws Exception {
        return http.get()
                .uri(path)
                .with(As.actor(clerk()))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void refused(OrgEnding orgEnding, String because) {
        assertThatThrownBy(() -> endings.end(orgEnding, clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(because);
    }

    private List<String> names(OrgId node, Basis basis) {
        return past.standing(scope(), node, new Vantage(LAST_YEAR, basis, null)).stream()
                .map(OrgAsOf::name)
                .toList();
    }

    private static OrgEnding closing(OrgId org, UnaryOperator<OrgEnding> but) {
        return but.apply(new OrgEnding(
                org,
                END.plusDays(1),
                Ground.UNIT_CLOSED,
                "青山县市场监管局注销登记通知书 2025-77",
                new OrgEnding.Resolution("会员大会一致同意", END.minusDays(10)),
                new OrgEnding.Reply("青工批〔2025〕7号", END),
                new OrgEnding.Property("财产清册", "审计报告"),
                null));
    }

    private static OrgEnding merger(OrgId org, @Nullable OrgId heir) {
        var closing = closing(org, it -> it);
        return new OrgEnding(
                org, END, Ground.MERGED, "合并方案", closing.resolution(), closing.reply(), closing.property(), heir);
    }

    private static OrgEnding with(OrgEnding it, OrgId heir) {
        return new OrgEnding(
                it.org(), it.on(), it.ground(), it.groundDocument(), it.resolution(), it.reply(), it.property(), heir);
    }

    private static OrgEnding with(
            OrgEnding it,
            String paper,
            OrgEnding.Resolution resolution,
            OrgEnding.Reply reply,
            OrgEnding.Property property) {
        return new OrgEnding(it.org(), it.on(), it.ground(), paper, resolution, reply, property, it.successor());
    }

    private OrgId town(String name) {
        return grounds().found(grounds().county(), OrgKind.TOWNSHIP_FEDERATION, fresh(name));
    }

    private OrgId union(OrgId parent, String name) {
        return grounds().found(parent, OrgKind.GRASSROOTS, fresh(name), Employer.named(fresh("单位")));
    }

    private Grounds grounds() {
        return new Grounds(orgs, jdbc);
    }

    private Actor clerk() {
        return grounds().clerk();
    }

    private Scope scope() {
        return grounds().scope();
    }
}
