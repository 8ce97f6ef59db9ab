package huizhanjia.privacy.breach;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.Signed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.breach` and `privacy.breach_step`.
@Component
class BreachTable {

    private static final String SELECT = """
            select b.county, b.id, b.org_id, b.found_at, b.level, b.kinds, b.person_count, b.cause, b.measures,
                b.clerk_name, b.post, b.recorded_at
            from privacy.breach b
            """;

    private static final String IN = """
            where b.org_id in (select s.id from org.subtree(:root) s)
            """;
    private static final String OPEN = IN + """
            and not exists (
                select 1
                from privacy.breach_step c
                where c.county = b.county and c.breach_id = b.id and c.kind = 'CLOSE')
            """;

    private final JdbcClient jdbc;

    BreachTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Breach breach) {
        var found = breach.found();
        jdbc.sql("""
                insert into privacy.breach (county, id, org_id, found_at, level, kinds, person_count, cause, measures,
                    clerk_name, post, recorded_at)
                values (:county, :id, :org, :found, :level, :kinds, :persons, :cause, :measures, :clerk, :post, :at)
                """)
                .param("county", breach.handler().county())
                .param("id", breach.id().value())
                .param("org", breach.handler().org().value())
                .param("found", stamp(found.at()))
                .param("level", found.level().name())
                .param("kinds", found.kinds())
                .param("persons", found.persons())
                .param("cause", found.cause())
                .param("measures", found.measures())
                .param("clerk", breach.signed().clerk())
                .param("post", breach.signed().post())
                .param("at", breach.signed().stamp())
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(Breach breach, Breach.Step step) {
        return jdbc.sql("""
                insert into privacy.breach_step (county, breach_id, place, kind, words, document, taken_at, clerk_name,
                    post, recorded_at)
                values (:county, :breach, :place, :kind, :words, :document, :taken, :clerk, :post, :at)
                on conflict (county, breach_id, place) do nothing
                """)
                        .param("county", breach.handler().county())
                        .param("breach", breach.id().value())
                        .param("place", breach.steps().size())
                        .param("kind", step.kind().name())
                        .param("words", step.words())
                        .param("document", step.document())
                        .param("taken", stamp(step.at()))
                        .param("clerk", step.signed().clerk())
                        .param("post", step.signed().post())
                        .param("at", step.signed().stamp())
                        .update()
                == 1;
    }

    Optional<Breach> find(BreachId id) {
        return withSteps(jdbc.sql(SELECT + " where b.id = :id")
                        .param("id", id.value())
                        .query(BreachTable::breach)
                        .list())
                .stream()
                .findFirst();
    }

    /// Leaks of the unions of a scope, the newest first.
    Excerpt<Breach> in(Scope scope, Excerpt.Span span) {
        var rows = jdbc.sql(SELECT + IN + "order by b.found_at desc, b.id desc limit :limit offset :from")
                .param("root", scope.root().value())
                .param("limit", span.rows())
                .param("from", span.from())
                .query(BreachTable::breach)
                .list();
        var total = jdbc.sql("select count(*) from privacy.breach b\n" + IN)
                .param("root", scope.root().value())
                .query(Long.class)
                .single();
        return new Excerpt<>(withSteps(rows), total, span.from());
    }

    /// Those of them that are not over, for work that weighs them.
    List<Breach> open(Scope scope) {
        return withSteps(jdbc.sql(SELECT + OPEN + "order by b.found_at desc, b.id desc")
                .param("root", scope.root().value())
                .query(BreachTable::breach)
                .list());
    }

    /// How many are not over, by county, day and level, and the first of each that nobody was told of.
    List<Breaches.Untold> untold(Scope scope) {
        return jdbc.sql("""
                select b.county, b.level, (b.found_at at time zone 'Asia/Shanghai')::date as day, count(*) as breaches,
                    min(b.found_at) filter (where not t.authority) as authority_at,
                    min(b.found_at) filter (where not t.persons) as persons_at
                from privacy.breach b
                cross join lateral (
                    select coalesce(bool_or(s.kind = 'AUTHORITY'), false) as authority,
                        coalesce(bool_or(s.kind in ('PERSONS', 'UNTOLD')), false) as persons
                    from privacy.breach_step s
                    where s.county = b.county and s.breach_id = b.id) t
                """ + OPEN + "group by b.county, b.level, day")
                .param("root", scope.root().value())
                .query((row, number) -> new Breaches.Untold(
                        row.getString("county"),
                        BreachLevel.valueOf(row.getString("level")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("breaches"),
                        first(row, "authority_at"),
                        first(row, "persons_at")))
                .list();
    }

    private static @Nullable LocalDateTime first(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : moment(row, column);
    }

    private List<Breach> withSteps(List<Breach> breaches) {
        var ids = breaches.stream().map(breach -> breach.id().value()).toArray(UUID[]::new);
        var steps = jdbc.sql("""
                select s.breach_id, s.kind, s.words, s.document, s.taken_at, s.clerk_name, s.post, s.recorded_at
                from privacy.breach_step s
                where s.breach_id = any(:ids)
                order by s.breach_id, s.place
                """).param("ids", ids).query(BreachTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::breach));
        return breaches.stream()
                .map(it -> new Breach(
                        it.id(),
                        it.handler(),
                        it.found(),
                        it.signed(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private record Taken(UUID breach, Breach.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var step = new Breach.Step(
                Breach.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("document"),
                moment(row, "taken_at"),
                Signed.of(row));
        return new Taken(row.getObject("breach_id", UUID.class), step);
    }

    private static Breach breach(ResultSet row, int number) throws SQLException {
        var found = new Breach.Found(
                moment(row, "found_at"),
                BreachLevel.valueOf(row.getString("level")),
                row.getString("kinds"),
                row.getLong("person_count"),
                row.getString("cause"),
                row.getString("measures"));
        return new Breach(
                new BreachId(row.getObject("id", UUID.class)),
                new Handler(row.getString("county"), new OrgId(row.getObject("org_id", UUID.class))),
                found,
                Signed.of(row),
                List.of());
    }

    private static OffsetDateTime stamp(LocalDateTime at) {
        return at.atZone(Days.CHINA).toOffsetDateTime();
    }

    private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Days.CHINA)
                .toLocalDateTime();
    }
}
