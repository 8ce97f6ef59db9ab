package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Command;
import huizhanjia.kernel.Excerpt;
import huizhanjia.member.Comparisons;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.OrgQuery;
import huizhanjia.org.Orgs;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@QingshanTest
record QingshanTests(
        Qingshan qingshan,
        CountyLoading loading,
        Orgs orgs,
        Comparisons comparisons,
        JdbcClient jdbc,
        List<Command> commands) {

    @Test
    void about_sixty_unions_of_every_kind_stand() {
        var lines = everything();
        assertThat(lines).hasSizeBetween(55, 65);
        assertThat(lines).extracting(OrgLine::kind).containsAll(EnumSet.allOf(OrgKind.class));
    }

    @Test
    void two_thousand_members_are_kept_in_the_virtual_county() {
        assertThat(number("select count(*) from member.member m where m.county = '210199'"))
                .isEqualTo(2_000);
        assertThat(number("select count(*) from member.member m")).isEqualTo(2_000);
    }

    @Test
    void every_union_with_members_has_at_least_five_and_at_most_180() {
        var counts = jdbc.sql("select count(*) from member.member m group by m.org_id")
                .query(Long.class)
                .list();
        assertThat(counts).allMatch(count -> count >= 5 && count <= 180);
    }

    @Test
    void whoever_belongs_today_has_one_open_spell_and_holds_their_identity() {
        var belonging = number("select count(*) from member.member m where m.standing in ('ACTIVE', 'RETAINED')");
        assertThat(number("select count(*) from member.spell s where s.ended_on is null"))
                .isEqualTo(belonging);
        assertThat(number("select count(*) from member.identity i")).isEqualTo(belonging);
        assertThat(number("""
                select count(*)
                from member.member m
                join member.spell s on s.county = m.county and s.member_id = m.id and s.ended_on is null
                where s.org_id = m.org_id and s.standing = m.standing
                """)).isEqualTo(belonging);
    }

    @Test
    void three_second_claims_wait_to_be_compared() {
        assertThat(comparisons
                        .in(qingshan.organizer().scope(), new Excerpt.Span(0, 10_000))
                        .rows())
                .hasSize(3)
                .allMatch(comparison -> comparison.resolution() == null);
    }

    @Test
    void loading_twice_loads_once() {
        loading.run(new DefaultApplicationArguments());
        assertThat(number("select count(*) from member.member m")).isEqualTo(2_000);
        assertThat(number("select count(*) from access.clerk c")).isEqualTo(14);
    }

    @Test
    void every_change_left_its_event_in_an_unbroken_chain() {
        assertThat(number("select max(e.position) - count(*) from trail.event e where e.county = '210199'"))
                .isZero();
        assertThat(number("select count(*) from trail.event e where e.kind = 'MemberAdmitted'"))
                .isEqualTo(2_000);
    }

    @Test
    void the_trail_verifies() {
        assertThat(commands)
                .filteredOn(command -> command.name().equals("verify"))
                .allMatch(verify -> verify.run(List.of()) == 0)
                .hasSize(1);
    }

    @Test
    void each_post_sees_its_own_part_of_the_tree() {
        assertThat(sees(qingshan.provinceViewer())).isEqualTo(61);
        assertThat(sees(qingshan.cityViewer())).isEqualTo(60);
        assertThat(List.of(qingshan.chair(), qingshan.organizer(), qingshan.finance()))
                .allMatch(actor -> sees(actor) == 59);
        assertThat(sees(qingshan.townshipOfficer())).isEqualTo(3);
        assertThat(sees(qingshan.grassrootsChair())).isEqualTo(5);
        assertThat(qingshan.grassrootsChair().scope().root()).isEqualTo(qingshan.redStarFactory());
    }

    @Test
    void the_organiser_holds_a_second_post_at_a_township() {
        var second = qingshan.actor("zuzhi", Post.TOWNSHIP_OFFICER);
        assertThat(second.scope().root()).isEqualTo(qingshan.org("qingquan"));
    }

    @Test
    void officers_of_city_and_province_ask_and_those_who_only_look_do_not() {
        assertThat(List.of(qingshan.cityOfficer(), qingshan.provinceOfficer()))
                .allMatch(actor -> actor.may("supervision:ask"));
        assertThat(List.of(qingshan.cityViewer(), qingshan.provinceViewer()))
                .noneMatch(actor -> actor.may("supervision:ask"));
        assertThat(sees(qingshan.cityOfficer())).isEqualTo(sees(qingshan.cityViewer()));
    }

    @Test
    void the_three_administrators_cannot_read_members() {
        assertThat(List.of(qingshan.systemAdmin(), qingshan.securityAdmin(), qingshan.auditor()))
                .noneMatch(actor -> actor.may("member:read"));
    }

    private List<OrgLine> everything() {
        var scope = qingshan.provinceViewer().scope();
        return orgs.list(scope, OrgQuery.below(scope.root()), "", 200);
    }

    private long sees(Actor actor) {
        return orgs.count(actor.scope(), OrgQuery.below(actor.scope().root()));
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
