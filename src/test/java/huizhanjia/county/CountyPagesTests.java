package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.desk.Desks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Comparisons;
import huizhanjia.org.OrgLine;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import huizhanjia.signin.As;
import huizhanjia.trail.Trail;
import huizhanjia.ui.desk.Card;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// What several rooms must tell alike, seen in the whole county.
@QingshanTest
@Transactional
record CountyPagesTests(
        Trail trail,
        Orgs orgs,
        OrgPlaces places,
        Desks desks,
        Comparisons comparisons,
        MockMvcTester http,
        JdbcClient jdbc) {

    private static final int EVERYTHING = 1_000_000;
    private static final Trail.Sought ANYTHING = new Trail.Sought("", null, null, null);

    @Test
    void only_who_audits_the_area_reads_the_whole_log() {
        var all = number("select count(*) from trail.event e where e.county in ('210199', '000000')");
        assertThat(trail.searchArea(county(), ANYTHING, EVERYTHING)).hasSize(all);

        var mill = new Scope(unionWithMost(), "210199");
        var its = jdbc.sql("select count(*) from trail.event e where e.org_id in (select org.subtree(:root))")
                .param("root", mill.root().value())
                .query(Integer.class)
                .single();
        assertThat(its).isBetween(1, all - 1);
        assertThat(trail.search(mill, ANYTHING, EVERYTHING)).hasSize(its);
    }

    @Test
    void the_log_is_shown_to_auditors_and_to_the_audit_commission_of_its_own_union() {
        assertThat(http.get().uri("/trail").with(As.actor(actor(Post.AUDITOR, county()))))
                .hasStatusOk();
        assertThat(http.get().uri("/trail").with(As.actor(actor(Post.AUDIT_COMMISSION, county()))))
                .hasStatusOk();
        for (var post : List.of(Post.COUNTY_CHAIR, Post.ORGANIZER, Post.RIGHTS, Post.GRASSROOTS_CHAIR)) {
            assertThat(http.get().uri("/trail").with(As.actor(actor(post, county()))))
                    .as(post.label())
                    .hasStatus(403);
        }
    }

    @Test
    void sister_unions_stand_in_one_order_everywhere() {
        var ranked = places.below(county().root());
        var parents = ranked.stream().map(OrgPlace::id).toList();
        for (var parent : parents) {
            var sisters = orgs.children(county(), parent, 1_000).stream()
                    .map(OrgLine.Node::id)
                    .toList();
            var listed =
                    ranked.stream().map(OrgPlace::id).filter(sisters::contains).toList();
            assertThat(listed).containsExactlyElementsOf(sisters);
        }
        assertThat(orgs.children(county(), county().root(), 1_000).stream().map(OrgLine.Node::kind))
                .isSorted();
    }

    @Test
    void the_desk_counts_the_comparisons_that_wait() {
        var organizer = actor(Post.ORGANIZER, county());
        var open = comparisons.in(county(), new Excerpt.Span(0, 10_000)).rows().stream()
                .filter(comparison -> comparison.resolution() == null)
                .count();
        assertThat(open).isPositive();
        assertThat(waiting(organizer)).extracting(Card::count).containsExactly(open);
        assertThat(waiting(actor(Post.FINANCE, county()))).isEmpty();
    }

    private List<Card> waiting(Actor actor) {
        return desks.of(actor).cards().stream()
                .filter(card -> card.button().href().equals("/comparisons"))
                .toList();
    }

    private static Actor actor(Post post, Scope scope) {
        return new Actor(ClerkId.next(), AppointmentId.next(), "任何人", post.label(), scope, post.permissions(), "test");
    }

    private Scope county() {
        return new Scope(org("select o.id from org.org o where o.kind = 'COUNTY'"), "210199");
    }

    private OrgId unionWithMost() {
        return org("""
                select m.org_id from member.member m group by m.org_id order by count(*) desc, m.org_id limit 1
                """);
    }

    private OrgId org(String sql) {
        return new OrgId(jdbc.sql(sql).query(UUID.class).single());
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
