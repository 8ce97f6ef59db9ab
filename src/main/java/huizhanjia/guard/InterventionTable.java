package huizhanjia.guard;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
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

/// All SQL on `guard.stop` and `guard.stop_step`.
@Component
class InterventionTable {

    private static final String SELECT = """
            select s.county, s.id, s.org_id, s.source, s.offender, s.facts, s.found_on, s.by_org, s.by_clerk
            from guard.stop s
            """;

    private final JdbcClient jdbc;

    InterventionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Intervention intervention, Actor by, Instant at) {
        jdbc.sql("""
                insert into guard.stop (county, id, org_id, source, offender, facts, found_on, clerk_name, post,
                                        opened_at, by_org, by_clerk)
                values (:county, :id, :org, :source, :offender, :facts, :foundOn, :clerk, :post, :at, :byOrg, :byClerk)
                """)
                .param("county", intervention.county())
                .param("id", intervention.id().value())
                .param("org", intervention.org().value())
                .param("source", intervention.source().name())
                .param("offender", intervention.offender())
                .param("facts", intervention.facts())
                .param("foundOn", intervention.foundOn())
                .param("clerk", by.clerkName())
                .param("post", by.post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("byOrg", by.scope().root().value())
                .param("byClerk", by.clerk().value())
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(Intervention intervention, Intervention.Step step, Actor by, Instant at) {
        return jdbc.sql("""
                insert into guard.stop_step (county, stop_id, place, kind, words, document, on_day, clerk_name, post,
                                             taken_at, by_org, by_clerk)
                values (:county, :stop, :place, :kind, :words, :document, :on, :clerk, :post, :at, :byOrg, :byClerk)
                on conflict (county, stop_id, place) do nothing
                """)
                        .param("county", intervention.county())
                        .param("stop", intervention.id().value())
                        .param("place", intervention.steps().size())
                        .param("kind", step.kind().name())
                        .param("words", step.words())
                        .param("document", step.document())
                        .param("on", step.on())
                        .param("clerk", by.clerkName())
                        .param("post", by.post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("byOrg", by.scope().root().value())
                        .param("byClerk", by.clerk().value())
                        .update()
                == 1;
    }

    Optional<Intervention> find(InterventionId id) {
        return withSteps(jdbc.sql(SELECT + "where s.id = :id")
                        .param("id", id.value())
                        .query(InterventionTable::stop)
                        .list())
                .stream()
                .findFirst();
    }

    /// Cases about unions of the scope, the newest first.
    List<Intervention> in(Scope scope) {
        return withSteps(jdbc.sql(SELECT + """
                where s.org_id in (select t.id from org.subtree(:root) t)
                order by s.found_on desc, s.id desc
                """)
                .param("root", scope.root().value())
                .query(InterventionTable::stop)
                .list());
    }

    /// Those of them that nobody closed, counted by the day they were found.
    List<InterventionDeadlines.Day> open(Scope scope) {
        return jdbc.sql("""
                select s.county, s.found_on, count(*) as cases, bool_or(f.on_day is null) as unanswered,
                       max(f.on_day) as answered_on
                from guard.stop s
                left join lateral (select a.on_day
                                   from guard.stop_step a
                                   where a.county = s.county and a.stop_id = s.id
                                   order by a.place
                                   limit 1) f on true
                where s.org_id in (select t.id from org.subtree(:root) t)
                  and not exists (select 1
                                  from guard.stop_step c
                                  where c.county = s.county and c.stop_id = s.id and c.kind <> 'LETTER')
                group by s.county, s.found_on
                """)
                .param("root", scope.root().value())
                .query(InterventionDeadlines.Day.class)
                .list();
    }

    private List<Intervention> withSteps(List<Intervention> stops) {
        var ids =
                stops.stream().map(intervention -> intervention.id().toString()).toArray(String[]::new);
        Map<UUID, List<Taken>> steps = jdbc.sql("""
                select s.stop_id, s.kind, s.words, s.document, s.on_day, s.clerk_name, s.post, s.taken_at,
                    s.by_org, s.by_clerk
                from guard.stop_step s
                where s.stop_id = any (cast(:ids as uuid[]))
                order by s.stop_id, s.place
                """).param("ids", ids).query(InterventionTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::stop));
        return stops.stream()
                .map(it -> new Intervention(
                        it.id(),
                        it.county(),
                        it.org(),
                        it.source(),
                        it.offender(),
                        it.facts(),
                        it.foundOn(),
                        it.side(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private record Taken(UUID stop, Intervention.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var said = new Intervention.Said(
                row.getString("clerk_name"),
                row.getString("post"),
                row.getObject("taken_at", OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
        var step = new Intervention.Step(
                Intervention.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("document"),
                row.getObject("on_day", LocalDate.class),
                said,
                Side.read(row));
        return new Taken(row.getObject("stop_id", UUID.class), step);
    }

    private static Intervention stop(ResultSet row, int number) throws SQLException {
        return new Intervention(
                new InterventionId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                Intervention.Source.valueOf(row.getString("source")),
                row.getString("offender"),
                row.getString("facts"),
                row.getObject("found_on", LocalDate.class),
                Side.read(row),
                List.of());
    }
}
