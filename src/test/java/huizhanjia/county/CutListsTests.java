package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.PrivacyWaiting;
import huizhanjia.signin.As;
import huizhanjia.statute.Statutes;
import huizhanjia.trail.Trail;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// No list ends without a word: it has another page, or says how many of how many it shows.
@QingshanTest
@Transactional
record CutListsTests(
        Qingshan qingshan,
        Trail trail,
        PrivacyWaiting waiting,
        Statutes statutes,
        JdbcClient database,
        MockMvcTester http) {

    @Test
    void a_timeline_of_more_than_200_lines_says_how_many_it_leaves_out() throws Exception {
        var mine = qingshan.org("mine");
        for (var line = 0; line < 203; line++) {
            trail.record(qingshan.organizer(), new Painted(mine, "第" + line + "次粉刷"));
        }
        var total = database.sql(
                        "select count(*) from trail.event e where e.county = '210199' and e.subject = :subject")
                .param("subject", "org:" + mine)
                .query(Long.class)
                .single();
        assertThat(get("/orgs/" + mine, qingshan.organizer()))
                .contains("第202次粉刷", "只列最近 200 条，共 %d 条".formatted(total))
                .doesNotContain("第0次粉刷");
        assertThat(get("/orgs/" + qingshan.courierUnion(), qingshan.organizer()))
                .contains("办理记录")
                .doesNotContain("只列最近");
    }

    @Test
    void what_two_hands_arranged_is_reached_page_by_page() throws Exception {
        var before = count("select count(*) from access.handover");
        database.sql("""
                        insert into access.handover (id, clerk_id, kind, reason, asked_under, asked_by, asked_name,
                            asked_post, asked_at, expires_at, first_hash)
                        select cast('f0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0') as uuid), :clerk, 'PASSWORD',
                            '第' || n || '件', 'clerk:manage', :clerk, '周红', '系统管理员', now(), now(), 'x'
                        from generate_series(1, 60) as n
                        """).param("clerk", qingshan.clerk("zuzhi").value()).update();
        var first = get("/handovers", qingshan.securityAdmin());
        assertThat(first).contains(total(before + 60), "第60件<", "下一页").doesNotContain("第10件<");
        assertThat(get("/handovers?from=50", qingshan.securityAdmin())).contains("第10件<", "第1件<");
    }

    @Test
    void a_list_to_release_is_seen_behind_hundreds_of_other_unions() throws Exception {
        releases(250, qingshan.hospital(), "医院的名册", qingshan.grassrootsChair());
        releases(1, qingshan.org("mine"), "矿山的名册", qingshan.grassrootsChair());
        var watcher = at(qingshan.org("mine"), qingshan.securityAdmin());
        assertThat(get("/disclosures", watcher)).contains("矿山的名册", total(1)).doesNotContain("医院的名册");
        assertThat(get("/disclosures", qingshan.securityAdmin())).contains("医院的名册", total(251), "下一页");
        assertThat(get("/disclosures?from=250", qingshan.securityAdmin())).contains("矿山的名册");
        assertThat(get("/", qingshan.securityAdmin())).contains("等您批准的完整号码导出 <b>251</b>");
    }

    @Test
    void what_a_post_asked_for_and_may_take_is_counted_whole() throws Exception {
        releases(230, qingshan.county(), "全县的名册", qingshan.organizer());
        database.sql("""
                        insert into disclosure.release_decision (county, release_id, released, words, until_at, clerk_id,
                            clerk_name, post)
                        select r.county, r.id, true, '', now() + interval '1 day', gen_random_uuid(), '王安', '安全管理员'
                        from disclosure.release r
                        where r.title = '全县的名册'
                        """).update();
        assertThat(get("/disclosures/asked", qingshan.organizer())).contains(total(230), "下一页");
        assertThat(get("/disclosures/asked?from=229", qingshan.organizer()))
                .contains("全县的名册", "可导出一次")
                .doesNotContain("下一页");
        assertThat(get("/", qingshan.organizer())).contains("已批准您导出的完整号码名册 <b>230</b>");
    }

    @Test
    void hours_above_the_ceiling_are_counted_and_paged() throws Exception {
        database.sql("""
                        insert into disclosure.hour (county, appointment_id, began_at, org_id, clerk_id, clerk_name, post,
                            shown_count, refused_count)
                        select '210199', gen_random_uuid(), now() - n * interval '1 hour', :org, gen_random_uuid(),
                            '第' || n || '人', '组织干部', 60, 1
                        from generate_series(1, 220) as n
                        """).param("org", qingshan.county().value()).update();
        assertThat(get("/", qingshan.securityAdmin())).contains("超过每小时上限的号码查看 <b>220</b>");
        assertThat(get("/disclosures", qingshan.securityAdmin()))
                .contains("第1人", "hour=50")
                .doesNotContain("第220人");
        assertThat(get("/disclosures?hour=200", qingshan.securityAdmin())).contains("第220人", total(220));
    }

    @Test
    void requests_that_wait_are_counted_behind_hundreds_that_came_later_or_were_answered() throws Exception {
        requests(1, "2020-01-02", false);
        requests(520, "2026-01-05", true);
        requests(55, "2026-02-05", false);
        var clerk = qingshan.organizer();
        assertThat(waiting.requests(clerk)).isEqualTo(new PrivacyWaiting.Count(56, true));
        assertThat(get("/", clerk)).contains("待答复的个人信息权利请求 <b>56</b>");
        assertThat(get("/privacy/requests", clerk)).contains("2020-01-02", total(56), total(520), "answered=50");
        assertThat(get("/privacy/requests?from=55", clerk))
                .contains("2026-02-05")
                .doesNotContain("2020-01-02");
        assertThat(get("/privacy/requests?answered=519", clerk)).contains("已按请求办理");
    }

    @Test
    void leaks_that_are_not_over_are_counted_behind_hundreds_that_are() throws Exception {
        breaches(1, "2020-03-04T08:00:00+08:00", false);
        breaches(510, "2026-03-04T08:00:00+08:00", true);
        var clerk = qingshan.organizer();
        assertThat(waiting.breaches(clerk)).isEqualTo(new PrivacyWaiting.Count(1, true));
        assertThat(get("/privacy/breaches", clerk)).contains(total(511), "下一页").doesNotContain("2020-03-04");
        assertThat(get("/privacy/breaches?from=510", clerk)).contains("2020-03-04");
    }

    @Test
    void unions_that_register_are_reached_page_by_page() throws Exception {
        unions(60);
        var first = get("/legal-persons", qingshan.organizer());
        assertThat(first).contains("下一页", "/legal-persons?from=50");
        assertThat(get("/legal-persons?from=50", qingshan.organizer())).contains("回到首页");
        assertThat(get("/legal-persons?state=TO_APPLY", qingshan.organizer())).contains("state=TO_APPLY&amp;from=50");
    }

    @Test
    void sentences_of_the_law_are_counted_though_not_all_are_shown() throws Exception {
        var articles = IntStream.rangeClosed(1, 250)
                .mapToObj("第一条之一　第 %d 句也写着工会。"::formatted)
                .collect(Collectors.joining("\n"));
        var admin = qingshan.systemAdmin();
        var draft =
                statutes.bring(admin, "长法规(2026-01-01).md", ("# 长法规\n" + articles).getBytes(StandardCharsets.UTF_8));
        statutes.keep(admin, draft, statutes.reading(admin, draft).imprint());
        assertThat(get("/laws?q=工会", qingshan.organizer()))
                .contains("只列前 200 句")
                .doesNotContain("出现在 200 句中");
        assertThat(get("/laws?q=二十五人以上", qingshan.organizer())).doesNotContain("只列前");
    }

    @Test
    void units_below_that_owe_nothing_take_no_place_of_those_that_do() throws Exception {
        unions(60);
        var page = get("/overview", qingshan.organizer());
        assertThat(page).contains("下一页", "from=50");
        assertThat(get("/overview?from=50", qingshan.organizer())).contains("下一级", "回到首页");
    }

    /// Directly below the county, each with a duty done.
    private void unions(int many) {
        database.sql("""
                        with founded as (
                            insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on,
                                document_number, document_on)
                            select gen_random_uuid(), :county, 'GRASSROOTS', '新工会' || n, 'xgh' || n, 'xgh', '210199', '210199',
                                date '2020-01-01', '一号', date '2020-01-01'
                            from generate_series(1, :many) as n
                            returning id
                        ), stood as (
                            insert into org.tree (ancestor_id, descendant_id, depth, from_on)
                            select a.ancestor_id, f.id, a.depth + 1, date '2020-01-01'
                            from founded f
                            join org.tree a on a.descendant_id = :county
                            union all
                            select f.id, f.id, 0, date '2020-01-01'
                            from founded f
                        )
                        insert into compliance.verdict (county, org_id, duty, status, finding, judged_on)
                        select '210199', f.id, 'QZ9-1', 'MET', '', public.today()
                        from founded f
                        """)
                .param("county", qingshan.county().value())
                .param("many", many)
                .update();
    }

    private void releases(int many, OrgId org, String title, Actor by) {
        database.sql("""
                        insert into disclosure.release (county, id, org_id, title, query, href, purpose, row_count, clerk_id,
                            appointment_id, clerk_name, post, asked_at)
                        select '210199', gen_random_uuid(), :org, :title, 'q', '/members', '上报', 300, :clerk, :appointment,
                            '周红', '组织干部', now() - :many * interval '1 second'
                        from generate_series(1, :many)
                        """)
                .param("org", org.value())
                .param("title", title)
                .param("clerk", by.clerk().value())
                .param("appointment", by.appointment().value())
                .param("many", many)
                .update();
    }

    private void requests(int many, String on, boolean answered) {
        insert("""
                with asked as (
                    insert into privacy.request (county, id, org_id, member_id, kind, words, identity, received_on,
                        clerk_name, post, recorded_at)
                    select '210199', gen_random_uuid(), :org, gen_random_uuid(), 'SEE', '查阅', '当面', cast(:on as date),
                        '周红', '组织干部', now()
                    from generate_series(1, :many)
                    returning county, id
                )
                insert into privacy.request_step (county, request_id, place, kind, words, article, on_day, clerk_name,
                    post, recorded_at)
                select a.county, a.id, 0, 'GRANT', '已办', '', public.today(), '周红', '组织干部', now()
                from asked a
                where :done
                """, many, on, answered);
    }

    private void breaches(int many, String at, boolean closed) {
        insert("""
                with found as (
                    insert into privacy.breach (county, id, org_id, found_at, level, kinds, person_count, cause, measures,
                        clerk_name, post, recorded_at)
                    select '210199', gen_random_uuid(), :org, cast(:on as timestamptz), 'ORDINARY', '姓名', 3, '发错', '收回',
                        '周红', '组织干部', now()
                    from generate_series(1, :many)
                    returning county, id
                )
                insert into privacy.breach_step (county, breach_id, place, kind, words, document, taken_at, clerk_name,
                    post, recorded_at)
                select f.county, f.id, 0, 'CLOSE', '办结', '', now(), '周红', '组织干部', now()
                from found f
                where :done
                """, many, at, closed);
    }

    private void insert(String sql, int many, String on, boolean done) {
        database.sql(sql)
                .param("org", qingshan.org("mine").value())
                .param("many", many)
                .param("on", on)
                .param("done", done)
                .update();
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private static String total(long number) {
        return "共 <b>%,d</b> 条".formatted(number);
    }

    /// The same post at another union.
    private static Actor at(OrgId org, Actor post) {
        return new Actor(
                post.clerk(),
                post.appointment(),
                post.clerkName(),
                post.post(),
                new Scope(org, "210199"),
                post.permissions(),
                "test");
    }

    private String get(String path, Actor actor) throws Exception {
        return http.get()
                .uri(path)
                .with(As.actor(actor))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private record Painted(OrgId org, String summary) implements DomainEvent {

        @Override
        public String county() {
            return "210199";
        }

        @Override
        public String subject() {
            return "org:" + org;
        }

        @Override
        public Map<String, Change> changes() {
            return Map.of();
        }
    }
}
