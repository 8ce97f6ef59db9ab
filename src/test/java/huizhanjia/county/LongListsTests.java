package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.desk.Desks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.signin.As;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Lists longer than any page: the total is said, and the last row can be reached.
@QingshanTest
@Transactional
record LongListsTests(Qingshan qingshan, Desks desks, JdbcClient database, MockMvcTester http) {

    @Test
    void the_newest_order_is_seen_behind_hundreds_that_are_older_or_closed() throws Exception {
        var before = asked();
        matters(300, "旧督办事项", "2026-01-31", true);
        matters(230, "待办督办事项", "2026-06-30", false);
        matters(1, "最新督办事项", "2027-12-31", false);
        var total = before + 531;
        assertThat(get("/supervisions"))
                .contains("<b>" + total + "</b>")
                .contains("待办督办事项")
                .doesNotContain("旧督办事项");
        var page = get("/supervisions?from=" + (before + 200));
        assertThat(page).contains("最新督办事项");
        assertThat(get("/supervisions?from=" + (total - 1))).contains("旧督办事项").doesNotContain("下一页");
        assertThat(desks.of(unit()).cards())
                .filteredOn(card -> card.matter().contains("督办事项"))
                .singleElement()
                .satisfies(card -> assertThat(card.count()).isEqualTo(231));
    }

    @Test
    void an_import_of_ones_own_is_seen_behind_hundreds_of_others() throws Exception {
        imports(260, qingshan.county(), "县里的名册.xlsx", "2026-03-01");
        imports(1, qingshan.org("mine"), "矿山的名册.xlsx", "2020-01-01");
        assertThat(get("/intakes", unit())).contains("矿山的名册.xlsx").doesNotContain("县里的名册.xlsx");
        assertThat(get("/intakes?from=260")).contains("矿山的名册.xlsx");
    }

    @Test
    void every_number_of_members_says_what_it_counts_and_leads_to_its_rows() throws Exception {
        var county = qingshan.county().toString();
        var active = members("ACTIVE");
        var retained = members("RETAINED");
        assertThat(retained).isPositive();
        assertThat(get("/orgs/" + county)).contains("在籍会员（含下级，保留会籍不计）").contains(">%,d</a>".formatted(active));
        assertThat(get("/members?org=" + county))
                .contains("在籍 %,d 人".formatted(active))
                .contains("保留会籍 %,d 人".formatted(retained))
                .contains("<b>%,d</b>".formatted(active + retained));
        assertThat(get("/members?org=" + county + "&standing=ACTIVE")).contains("<b>%,d</b>".formatted(active));
        assertThat(get("/members?org=" + county + "&standing=RETAINED")).contains("<b>%,d</b>".formatted(retained));
        assertThat(get("/statistics?org=" + county)).contains("%,d".formatted(active));
    }

    private long members(String standing) {
        return database.sql("select count(*) from member.member m where m.county = '210199' and m.standing = :standing")
                .param("standing", standing)
                .query(Long.class)
                .single();
    }

    private void matters(int many, String words, String dueOn, boolean closed) {
        database.sql("""
                        with asked as (
                            insert into casefile.matter (county, id, kind, org_id, asker_id, title, due_on, place, state,
                                turn, clerk_name, post, opened_at)
                            select '210199', gen_random_uuid(), 'supervision', :org, :asker, :words, cast(:due as date), 0,
                                case when :closed then 'CLOSED' else 'ASKED' end,
                                case when :closed then 'NOBODY' else 'UNIT' end, '周红', '组织干部', now()
                            from generate_series(1, :many)
                            returning county, id
                        )
                        insert into supervision.matter (county, id, duty)
                        select a.county, a.id, 'QZ9-1'
                        from asked a
                        """)
                .param("org", qingshan.org("mine").value())
                .param("asker", qingshan.county().value())
                .param("words", words)
                .param("due", dueOn)
                .param("many", many)
                .param("closed", closed)
                .update();
    }

    private void imports(int many, OrgId org, String file, String on) {
        database.sql("""
                        insert into intake.intake (county, id, roster, file_name, file_bytes, file_digest, org_id, clerk_id,
                            clerk_name, post, mapping, uploaded_at)
                        select '210199', gen_random_uuid(), 'members', :file, 1, '\\x00', :org, gen_random_uuid(), '周红',
                            '组织干部', '{"sheets":[]}', cast(:on as timestamptz)
                        from generate_series(1, :many)
                        """)
                .param("file", file)
                .param("org", org.value())
                .param("on", on)
                .param("many", many)
                .update();
    }

    private long asked() {
        return database.sql("select count(*) from supervision.matter")
                .query(Long.class)
                .single();
    }

    /// The union that is asked, where somebody may answer.
    private Actor unit() {
        var chair = qingshan.grassrootsChair();
        return new Actor(
                chair.clerk(),
                chair.appointment(),
                chair.clerkName(),
                chair.post(),
                new Scope(qingshan.org("mine"), "210199"),
                chair.permissions(),
                "test");
    }

    private String get(String path) throws Exception {
        return get(path, qingshan.organizer());
    }

    private String get(String path, Actor actor) throws Exception {
        return http.get()
                .uri(path)
                .with(As.actor(actor))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
