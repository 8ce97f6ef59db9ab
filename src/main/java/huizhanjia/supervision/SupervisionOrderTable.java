package huizhanjia.supervision;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `supervision.matter` and `supervision.step`.
@Component
class SupervisionOrderTable {

    private static final String SELECT = """
            select m.county, m.id, m.org_id, m.asker_id, m.duty, m.words, m.due_on, m.clerk_name, m.post, m.asked_at
            from supervision.matter m
            """;

    /// The last step of each matter of a scope.
    private static final String LAST = """
             left join lateral (select s.kind
                                from supervision.step s
                                where s.county = m.county and s.matter_id = m.id
                                order by s.place desc
                                limit 1) l on true
            where (m.org_id in (select s.id from org.subtree(:root) s) or m.asker_id = :root)
            """;

    private final JdbcClient jdbc;

    SupervisionOrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SupervisionOrder supervisionOrder, Actor by, Instant at) {
        jdbc.sql("""
                insert into supervision.matter (county, id, org_id, asker_id, duty, words, due_on, clerk_name, post,
                    asked_at)
                values (:county, :id, :org, :asker, :duty, :words, :dueOn, :clerk, :post, :at)
                """)
                .param("county", supervisionOrder.county())
                .param("id", supervisionOrder.id().value())
                .param("org", supervisionOrder.org().value())
                .param("asker", supervisionOrder.asker().value())
                .param("duty", supervisionOrder.duty())
                .param("words", supervisionOrder.words())
                .param("dueOn", supervisionOrder.dueOn())
                .param("clerk", by.clerkName())
                .param("post", by.post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(SupervisionOrder supervisionOrder, SupervisionOrder.Step step, Instant at) {
        return jdbc.sql("""
                insert into supervision.step (county, matter_id, place, kind, words, clerk_name, post, taken_at)
                values (:county, :matter, :place, :kind, :words, :clerk, :post, :at)
                on conflict (county, matter_id, place) do nothing
                """)
                        .param("county", supervisionOrder.county())
                        .param("matter", supervisionOrder.id().value())
                        .param("place", supervisionOrder.steps().size())
                        .param("kind", step.kind().name())
                        .param("words", step.words())
                        .param("clerk", step.said().clerk())
                        .param("post", step.said().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<SupervisionOrder> find(SupervisionOrderId id) {
        return withSteps(jdbc.sql(SELECT + " where m.id = :id")
                        .param("id", id.value())
                        .query(SupervisionOrderTable::matter)
                        .list())
                .stream()
                .findFirst();
    }

    /// What units of the scope were asked, or what its top asked others: what is open by its day, then what is
    /// closed.
    Excerpt<SupervisionOrder> in(Scope scope, Excerpt.Span span) {
        var rows = withSteps(jdbc.sql(SELECT + LAST + """
                order by (l.kind is not distinct from 'CLOSE'), m.due_on, m.id
                limit :limit offset :from
                """)
                .param("root", scope.root().value())
                .param("limit", span.rows())
                .param("from", span.from())
                .query(SupervisionOrderTable::matter)
                .list());
        var total = jdbc.sql("select count(*) from supervision.matter m " + LAST)
                .param("root", scope.root().value())
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    /// How many wait for the top of the scope, as the unit asked or as the one that asked.
    Supervisions.Waiting waiting(Scope scope, boolean replies, boolean asks, LocalDate today) {
        return jdbc.sql("""
                select count(*), coalesce(bool_or(coalesce(l.kind, 'RETURN') = 'RETURN' and m.due_on < :today), false)
                from supervision.matter m
                """ + LAST + """
                and (:replies and coalesce(l.kind, 'RETURN') = 'RETURN' and m.asker_id <> :root
                     or :asks and l.kind = 'REPLY' and m.asker_id = :root)
                """)
                .param("root", scope.root().value())
                .param("replies", replies)
                .param("asks", asks)
                .param("today", today)
                .query((row, number) -> new Supervisions.Waiting(row.getLong(1), row.getBoolean(2)))
                .single();
    }

    private List<SupervisionOrder> withSteps(List<SupervisionOrder> matters) {
        var ids = matters.stream()
                .map(supervisionOrder -> supervisionOrder.id().toString())
                .toArray(String[]::new);
        Map<UUID, List<Taken>> steps =
                jdbc.sql("""
                select s.matter_id, s.kind, s.words, s.clerk_name, s.post, s.taken_at
                from supervision.step s
                where s.matter_id = any (cast(:ids as uuid[]))
                order by s.matter_id, s.place
                """).param("ids", ids).query(SupervisionOrderTable::taken).list().stream()
                        .collect(Collectors.groupingBy(Taken::matter));
        return matters.stream()
                .map(it -> new SupervisionOrder(
                        it.id(),
                        it.county(),
                        it.org(),
                        it.asker(),
                        it.duty(),
                        it.words(),
                        it.dueOn(),
                        it.asked(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private record Taken(UUID matter, SupervisionOrder.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("matter_id", UUID.class),
                new SupervisionOrder.Step(
                        SupervisionOrder.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        said(row, "taken_at")));
    }

    private static SupervisionOrder matter(ResultSet row, int number) throws SQLException {
        return new SupervisionOrder(
                new SupervisionOrderId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                new OrgId(row.getObject("asker_id", UUID.class)),
                row.getString("duty"),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                said(row, "asked_at"),
                List.of());
    }

    private static SupervisionOrder.Said said(ResultSet row, String at) throws SQLException {
        return new SupervisionOrder.Said(
                row.getString("clerk_name"),
                row.getString("post"),
                row.getObject(at, OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
    }
}
