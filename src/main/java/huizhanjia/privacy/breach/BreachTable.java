package huizhanjia.privacy.breach;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.breach` and `privacy.breach_step`.
@Component
class BreachTable {

    private static final String SELECT = """
            select b.county, b.id, b.org_id as org, b.found_at, b.level, b.kinds, b.person_count as persons, b.cause,
                b.measures, b.clerk_name as clerk, b.post, b.recorded_at as signed_at
            """;

    private static final String IN = """
            from privacy.breach b
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
        jdbc.sql("""
                insert into privacy.breach (county, id, org_id, found_at, level, kinds, person_count, cause, measures,
                    clerk_name, post, recorded_at)
                values (:county, :id, :org, :foundAt, :level, :kinds, :persons, :cause, :measures, :clerk, :post,
                    :signedAt)
                """).paramSource(Params.of(breach)).update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(Breach breach, Breach.Step step) {
        return jdbc.sql("""
                insert into privacy.breach_step (county, breach_id, place, kind, words, document, taken_at, clerk_name,
                    post, recorded_at)
                values (:county, :breach, :place, :kind, :words, :document, :at, :clerk, :post, :signedAt)
                on conflict (county, breach_id, place) do nothing
                """)
                        .paramSource(Params.of(step)
                                .and("county", breach.handler().county())
                                .and("breach", breach.id())
                                .and("place", breach.steps().size()))
                        .update()
                == 1;
    }

    Optional<Breach> find(BreachId id) {
        return withSteps(jdbc.sql(SELECT + "from privacy.breach b where b.id = :id")
                        .param("id", id.value())
                        .query(RecordRows.of(Breach.class))
                        .list())
                .stream()
                .findFirst();
    }

    /// Leaks of the unions of a scope, the newest first.
    Excerpt<Breach> in(Scope scope, Excerpt.Span span) {
        var page = new ExcerptQuery(jdbc, SELECT, IN, "order by b.found_at desc, b.id desc")
                .read(Params.none().and("root", scope.root()), span, RecordRows.of(Breach.class));
        return new Excerpt<>(withSteps(page.rows()), page.total(), page.from());
    }

    /// Those of them that are not over, for work that weighs them.
    List<Breach> open(Scope scope) {
        return withSteps(jdbc.sql(SELECT + OPEN + "order by b.found_at desc, b.id desc")
                .param("root", scope.root().value())
                .query(RecordRows.of(Breach.class))
                .list());
    }

    /// How many are not over, by county, day and level, and the first of each that nobody was told of.
    List<Breaches.Untold> untold(Scope scope) {
        return jdbc.sql("""
                select b.county, b.level, (b.found_at at time zone 'Asia/Shanghai')::date as day, count(*) as breaches,
                    min(b.found_at) filter (where not t.authority) as authority_at,
                    min(b.found_at) filter (where not t.persons) as persons_at
                from (select b.county, b.id, b.level, b.found_at
                """ + OPEN + """
                ) b
                cross join lateral (
                    select coalesce(bool_or(s.kind = 'AUTHORITY'), false) as authority,
                        coalesce(bool_or(s.kind in ('PERSONS', 'UNTOLD')), false) as persons
                    from privacy.breach_step s
                    where s.county = b.county and s.breach_id = b.id) t
                group by b.county, b.level, day
                """)
                .param("root", scope.root().value())
                .query(RecordRows.of(Breaches.Untold.class))
                .list();
    }

    private List<Breach> withSteps(List<Breach> breaches) {
        var steps = jdbc
                .sql("""
                select s.breach_id, s.kind, s.words, s.document, s.taken_at as step_at, s.clerk_name as clerk, s.post,
                    s.recorded_at as step_signed_at
                from privacy.breach_step s
                where s.breach_id = any (cast(:ids as uuid[]))
                order by s.breach_id, s.place
                """)
                .paramSource(Params.none()
                        .and("ids", breaches.stream().map(Breach::id).toList()))
                .query(RecordRows.of(Taken.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Taken::breachId, Collectors.mapping(Taken::step, Collectors.toList())));
        return breaches.stream()
                .map(it -> new Breach(
                        it.id(), it.handler(), it.found(), it.signed(), steps.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private record Taken(BreachId breachId, Breach.Step step) {}
}
