package huizhanjia.supervision;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.supervision.SupervisionOrder.Said;
import huizhanjia.supervision.SupervisionOrder.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `supervision.matter` and `supervision.step`.
@Component
class SupervisionOrderTable {

    private static final String SELECT = """
            select m.county, m.id, m.org_id as org, m.asker_id as asker, m.duty, m.words, m.due_on,
                   m.clerk_name as clerk, m.post, m.asked_at as at
            from supervision.matter m
            """;

    /// The last step of each order of a scope; an order nobody answered waits like one that was returned.
    private static final String LAST = """
             left join lateral (select s.kind
                                from supervision.step s
                                where s.county = m.county and s.matter_id = m.id
                                order by s.place desc
                                limit 1) l on true
            where (m.org_id in (select s.id from org.subtree(:root) s) or m.asker_id = :root)
            """;

    private static final String SOUGHT = LAST + """
            and (:sought = '' or position(:sought in m.words) > 0)
            and (:turn = '' or :turn = case coalesce(l.kind, 'RETURN') when 'RETURN' then 'UNIT'
                                                                      when 'REPLY' then 'ASKER'
                                                                      else 'NOBODY' end)
            """;

    private final JdbcClient jdbc;

    SupervisionOrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SupervisionOrder order, Actor by, Instant at) {
        jdbc.sql("""
                insert into supervision.matter (county, id, org_id, asker_id, duty, words, due_on, clerk_name, post,
                    asked_at)
                values (:county, :id, :org, :asker, :duty, :words, :dueOn, :clerk, :post, :at)
                """)
                .paramSource(Params.of(Head.of(order)).by(by).and("at", at))
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(SupervisionOrder order, Step step, Instant at) {
        return jdbc.sql("""
                insert into supervision.step (county, matter_id, place, kind, words, clerk_name, post, taken_at)
                values (:county, :id, :place, :kind, :words, :clerk, :post, :at)
                on conflict (county, matter_id, place) do nothing
                """)
                        .paramSource(Params.of(Head.of(order))
                                .andAll(step)
                                .and("place", order.steps().size())
                                .and("at", at))
                        .update()
                == 1;
    }

    Optional<SupervisionOrder> find(SupervisionOrderId id) {
        return withSteps(jdbc.sql(SELECT + " where m.id = :id")
                        .param("id", id.value())
                        .query(RecordRows.of(Head.class))
                        .list())
                .stream()
                .findFirst();
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    Excerpt<SupervisionOrder> in(Scope scope, Supervisions.Sought sought, Excerpt.Span span) {
        var asked = Params.of(sought).and("root", scope.root());
        var rows = withSteps(jdbc.sql(SELECT + SOUGHT + """
                order by (l.kind is not distinct from 'CLOSE'), m.due_on, m.id
                limit :limit offset :from
                """)
                .paramSource(asked.and("limit", span.rows()).and("from", span.from()))
                .query(RecordRows.of(Head.class))
                .list());
        var total = jdbc.sql("select count(*) from supervision.matter m " + SOUGHT)
                .paramSource(asked)
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    /// How many wait for the top of the scope, as the unit asked or as the one that asked.
    Supervisions.Waiting waiting(Scope scope, boolean replies, boolean asks, LocalDate today) {
        return jdbc.sql("""
                select count(*) as count,
                       coalesce(bool_or(coalesce(l.kind, 'RETURN') = 'RETURN' and m.due_on < :today), false) as late
                from supervision.matter m
                """ + LAST + """
                and (:replies and coalesce(l.kind, 'RETURN') = 'RETURN' and m.asker_id <> :root
                     or :asks and l.kind = 'REPLY' and m.asker_id = :root)
                """)
                .paramSource(Params.none()
                        .and("root", scope.root())
                        .and("replies", replies)
                        .and("asks", asks)
                        .and("today", today))
                .query(RecordRows.of(Supervisions.Waiting.class))
                .single();
    }

    private List<SupervisionOrder> withSteps(List<Head> heads) {
        var ids = heads.stream().map(head -> head.id().toString()).toList();
        Map<SupervisionOrderId, List<Step>> steps =
                jdbc
                        .sql("""
                select s.matter_id, s.kind, s.words, s.clerk_name as clerk, s.post, s.taken_at as at
                from supervision.step s
                where s.matter_id = any (cast(:ids as uuid[]))
                order by s.matter_id, s.place
                """)
                        .paramSource(Params.none().and("ids", ids))
                        .query(RecordRows.of(Taken.class))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Taken::matterId, Collectors.mapping(Taken::step, Collectors.toList())));
        return heads.stream()
                .map(head -> head.with(steps.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private record Taken(SupervisionOrderId matterId, Step step) {}

    private record Head(
            SupervisionOrderId id,
            String county,
            OrgId org,
            OrgId asker,
            String duty,
            String words,
            LocalDate dueOn,
            Said asked) {

        static Head of(SupervisionOrder it) {
            return new Head(it.id(), it.county(), it.org(), it.asker(), it.duty(), it.words(), it.dueOn(), it.asked());
        }

        SupervisionOrder with(List<Step> steps) {
            return new SupervisionOrder(id, county, org, asker, duty, words, dueOn, asked, steps);
        }
    }
}
