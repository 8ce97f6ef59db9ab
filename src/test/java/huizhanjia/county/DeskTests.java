package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.Post;
import huizhanjia.desk.Desks;
import huizhanjia.kernel.Actor;
import huizhanjia.signin.As;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.Pile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The start page asks for numbers and for the first rows, however much lies behind them.
@QingshanTest
@Transactional
record DeskTests(Qingshan qingshan, Desks desks, JdbcClient database, MockMvcTester http) {

    private static final Set<String> COUNTED = Set.of(
            "等您审批的请示",
            "您的请示有新答复",
            "无人经办的请示",
            "有请示等在没有人的岗位上",
            "指派给您的未建会单位",
            "未办结的制止撤并事项",
            "建会事项待办下一步",
            "换届提醒",
            "主席空缺、补选期限过半的工会",
            "今天的提醒");

    @Test
    void the_number_of_statements_does_not_grow_with_what_waits() {
        fill(15);
        desks.of(everybody());
        var few = Statements.of(() -> desks.of(everybody()));
        fill(250);
        desks.of(everybody());
        var many = Statements.of(() -> desks.of(everybody()));
        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void every_number_is_that_of_all_beyond_any_page() {
        var before = counts(desks.of(everybody()));
        fill(520);
        var after = counts(desks.of(everybody()));
        assertThat(COUNTED)
                .allSatisfy(matter -> assertThat(after.getOrDefault(matter, 0L) - before.getOrDefault(matter, 0L))
                        .as(matter)
                        .isEqualTo(520));
    }

    @Test
    void what_is_late_is_told_though_it_is_not_among_the_first() {
        fill(30);
        var late = desks.of(everybody()).cards().stream()
                .filter(Card::overdue)
                .map(Card::matter)
                .toList();
        assertThat(late).contains("等您审批的请示", "无人经办的请示", "指派给您的未建会单位", "未办结的制止撤并事项", "换届提醒", "主席空缺、补选期限过半的工会", "今天的提醒");
    }

    @Test
    void of_many_things_with_a_day_the_nearest_are_listed_and_the_others_counted() throws Exception {
        fill(40);
        var pile = desks.of(everybody());
        assertThat(pile.todos())
                .filteredOn(todo -> todo.matter().contains("待批请示"))
                .hasSizeBetween(8, 10);
        assertThat(pile.todos())
                .filteredOn(todo -> todo.matter().contains("推动建会"))
                .hasSize(10);
        assertThat(pile.more()).isGreaterThanOrEqualTo(90);
        var page = http.get()
                .uri("/")
                .with(As.actor(everybody()))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("共 %d 件；其余的请从上面各项进入".formatted(pile.all()), "<b>%d</b>".formatted(pile.all()));
    }

    @Test
    void what_waits_is_reached_page_by_page() throws Exception {
        fill(60);
        assertThat(get("/approvals")).contains("待批请示", "下一页", "tab=todo&amp;from=50");
        assertThat(get("/approvals?tab=todo&from=50")).contains("待批请示", "回到首页");
        assertThat(get("/approvals?tab=vacant")).contains("无人请示", "tab=vacant&amp;from=50");
        assertThat(get("/approvals?tab=mine")).contains("已复请示", "新答复，未读", "tab=mine&amp;from=50");
        assertThat(get("/leads/mine")).contains("待建单位", "from=50");
        assertThat(get("/leads/mine?from=50")).contains("待建单位", "回到首页");
    }

    private static Map<String, Long> counts(Pile pile) {
        return pile.cards().stream().collect(Collectors.toMap(Card::matter, Card::count));
    }

    /// Somebody at the county for whom every card is made.
    private Actor everybody() {
        var clerk = qingshan.organizer();
        var all = Arrays.stream(Post.values())
                .flatMap(post -> post.permissions().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                clerk.clerk(), clerk.appointment(), clerk.clerkName(), clerk.post(), clerk.scope(), all, "test");
    }

    /// So many of everything.
    private void fill(int many) {
        petitions(many, "待批请示", "AGREE", "'approval:decide', null::uuid, public.today() - 3 + n::int");
        petitions(many, "无人请示", "AGREE", "'approval:decide', gen_random_uuid(), public.today() - 3 + n::int");
        petitions(many, "已复请示", "REFUSE", "");
        PILES.forEach(sql -> run(sql, many));
    }

    /// Of a union below, submitted by its chair; where it waits, or answered by another clerk.
    private void petitions(int many, String title, String last, String held) {
        var answered = held.isEmpty();
        run(
                """
                with sent as (
                    insert into approval.petition (county, id, org_id, kind, subject, title, words, facts, rules_on,
                        submitted_at)
                    select '210199', gen_random_uuid(), %s, 'general', '', '%s' || n, '请批', '{}', public.today(), now()
                    from generate_series(1, :many) n
                    returning county, id, org_id, substr(title, 5) as n
                ), staged as (
                    insert into approval.stage (county, petition_id, place, name, desks, day_count, day_kind)
                    select county, id, 0, '批复', array[:county || ' approval:decide'], 5, 'DAYS' from sent
                ), stepped as (
                    insert into approval.step (county, petition_id, place, kind, desk, targets, to_stage, words, clerk_id,
                        clerk_name, post, in_stead, taken_at)
                    select county, id, 0, 'SUBMIT', org_id || ' approval:submit', cast('{}' as text[]), 0, '', cast(:chair as uuid), '主席',
                        '主席', '', now()
                    from sent
                    union all
                    select county, id, 1, '%s', :county || ' approval:decide', cast('{}' as text[]), 0, '不同意', cast(:chair as uuid), '甲',
                        '主席', '', now()
                    from sent
                    where %s
                )
                insert into approval.holding (county, petition_id, place, org_id, permission, appointment_id, due_on)
                select county, id, 0, cast(:county as uuid), %s
                from sent
                where not %s
                """.formatted(
                                answered ? "cast(:county as uuid)" : "cast(:mine as uuid)",
                                title,
                                last,
                                answered,
                                answered ? "'', null, null" : held,
                                answered),
                many);
    }

    private void run(String sql, int many) {
        UnaryOperator<String> id = key -> (key.equals("county") ? qingshan.county() : qingshan.org(key)).toString();
        database.sql(sql)
                .param("many", many)
                .param("county", id.apply("county"))
                .param("mine", id.apply("mine"))
                .param("chair", qingshan.grassrootsChair().clerk().toString())
                .param("appointment", qingshan.organizer().appointment().toString())
                .update();
    }

    private String get(String path) throws Exception {
        return http.get()
                .uri(path)
                .with(As.actor(everybody()))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static final List<String> PILES = List.of("""
            with firm as (
                insert into organizing.firm (county, id, name, plain, pinyin, initials, status, priority, recorded_at)
                select '210199', gen_random_uuid(), '待建单位' || n, 'd' || n, 'd', 'd', 'STANDING', 1, now()
                from generate_series(1, :many) n
                returning county, id
            )
            insert into organizing.assignment (county, firm_id, id, assignee, appointment_id, due_on, clerk_name, post,
                assigned_at)
            select county, id, gen_random_uuid(), '周红', cast(:appointment as uuid), public.today() - 1, '周红', '组织干部', now()
            from firm
            """, """
            with found as (
                insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post,
                    opened_at)
                select '210199', gen_random_uuid(), 'stop', cast(:mine as uuid), '某单位：要撤', 0, 'FOUND', 'SUPERIOR',
                    '周红', '组织干部', now()
                from generate_series(1, :many) n
                returning county, id
            )
            insert into guard.stop (county, id, source, offender, facts, found_on)
            select county, id, 'REPORT', '某单位', '要撤', public.today() - 9
            from found
            """, """
            with begun as (
                insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post,
                    opened_at)
                select '210199', gen_random_uuid(), 'founding', cast(:county as uuid), '拟建工会', 1, 'PREPARED', 'UNIT',
                    '周红', '组织干部', now()
                from generate_series(1, :many) n
                returning county, id
            ), stepped as (
                insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post,
                    taken_at)
                select county, id, 0, 'PREPARE', '', '', public.today(), '周红', '组织干部', now()
                from begun
            ), seeded as (
                insert into organizing.founding (county, id, kind, area_code, note)
                select county, id, 'GRASSROOTS', '210199', ''
                from begun
            )
            insert into organizing.founding_plan (county, founding_id, place, name, parent_id, staff_count, member_count,
                women_count)
            select county, id, 0, '拟建工会', cast(:county as uuid), 30, 30, 10
            from begun
            """, """
            with founded as (
                insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on,
                    document_number, document_on, elected_on, term_number, term_years, term_ends_on)
                select gen_random_uuid(), cast(:county as uuid), 'GRASSROOTS', '新工会' || n, 'xgh' || n, 'xgh', '210199',
                    '210199', date '2015-01-01', '一号', date '2015-01-01', date '2015-01-01', 1, 3, date '2018-01-01'
                from generate_series(1, :many) n
                returning id
            ), stood as (
                insert into org.tree (ancestor_id, descendant_id, depth, from_on)
                select a.ancestor_id, f.id, a.depth + 1, date '2015-01-01'
                from founded f
                join org.tree a on a.descendant_id = cast(:county as uuid)
                union all
                select f.id, f.id, 0, date '2015-01-01'
                from founded f
            ), seated as (
                insert into org.committee (county, id, org_id, body, number, elected_on, years, document_number,
                    document_on, recorded_by, recorded_at)
                select '210199', gen_random_uuid(), f.id, 'UNION', 1, date '2015-01-01', 3, '一号', date '2015-01-01', '周红',
                    now()
                from founded f
            ), reminded as (
                insert into compliance.reminder (county, day, audience_id, org_id, duty, kind, finding)
                select '210199', public.today(), cast(:county as uuid), f.id, 'QZ9-1', 'LATE', '逾期'
                from founded f
            )
            insert into election.notice (county, org_id, ends_on, step, county_union_id, raised_on)
            select '210199', f.id, date '2018-01-01', 'ENDED', cast(:county as uuid), date '2018-01-01'
            from founded f
            """);
}
