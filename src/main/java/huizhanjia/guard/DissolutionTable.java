package huizhanjia.guard;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.ending.Ground;
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

/// All SQL on `guard.dissolution` and `guard.step`.
@Component
class DissolutionTable {

    private static final String SELECT = """
            select d.county, d.id, d.org_id, d.ground, d.ground_document, d.successor_id
            from guard.dissolution d
            """;

    private final JdbcClient jdbc;

    DissolutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Dissolution matter, Instant at) {
        var successor = matter.successor();
        jdbc.sql("""
                insert into guard.dissolution (county, id, org_id, ground, ground_document, successor_id, opened_at)
                values (:county, :id, :org, :ground, :document, :successor, :at)
                """)
                .param("county", matter.county())
                .param("id", matter.id().value())
                .param("org", matter.org().value())
                .param("ground", matter.ground().name())
                .param("document", matter.groundDocument())
                .param("successor", successor == null ? null : successor.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(Dissolution matter, Dissolution.Step step, Actor by, Instant at) {
        return jdbc.sql("""
                insert into guard.step (county, dissolution_id, place, deed, words, document, on_day, clerk_name, post,
                                        taken_at)
                values (:county, :matter, :place, :deed, :words, :document, :on, :clerk, :post, :at)
                on conflict (county, dissolution_id, place) do nothing
                """)
                        .param("county", matter.county())
                        .param("matter", matter.id().value())
                        .param("place", matter.steps().size())
                        .param("deed", step.deed().name())
                        .param("words", step.words())
                        .param("document", step.document())
                        .param("on", step.on())
                        .param("clerk", by.clerkName())
                        .param("post", by.post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Dissolution> find(DissolutionId id) {
        return withSteps(jdbc.sql(SELECT + "where d.id = :id")
                        .param("id", id.value())
                        .query(DissolutionTable::matter)
                        .list())
                .stream()
                .findFirst();
    }

    /// Matters about the union, the newest first.
    List<Dissolution> about(OrgId org) {
        return withSteps(jdbc.sql(SELECT + "where d.org_id = :org order by d.opened_at desc")
                .param("org", org.value())
                .query(DissolutionTable::matter)
                .list());
    }

    /// Matters about unions that stand in the scope, or stood there when they ended; the newest first.
    List<Dissolution> in(Scope scope) {
        return withSteps(jdbc.sql(SELECT + """
                where d.org_id in (select s.id from org.subtree(:root) s)
                   or (d.county like :area and exists (select 1 from guard.step e
                                                       where e.county = d.county and e.dissolution_id = d.id
                                                         and e.deed = 'END'))
                order by d.opened_at desc
                """)
                .param("root", scope.root().value())
                .param("area", scope.area() + "%")
                .query(DissolutionTable::matter)
                .list());
    }

    /// Matters about unions of the scope that are under way, the newest first.
    List<Dissolution> open(Scope scope) {
        return withSteps(jdbc.sql(SELECT + """
                where d.org_id in (select s.id from org.subtree(:root) s)
                  and not exists (select 1
                                  from guard.step e
                                  where e.county = d.county and e.dissolution_id = d.id
                                    and e.deed in ('END', 'ABANDON'))
                order by d.opened_at desc
                """)
                .param("root", scope.root().value())
                .query(DissolutionTable::matter)
                .list());
    }

    private List<Dissolution> withSteps(List<Dissolution> matters) {
        var ids = matters.stream().map(matter -> matter.id().toString()).toArray(String[]::new);
        Map<UUID, List<Taken>> steps = jdbc.sql("""
                select s.dissolution_id, s.deed, s.words, s.document, s.on_day, s.clerk_name, s.post, s.taken_at
                from guard.step s
                where s.dissolution_id = any (cast(:ids as uuid[]))
                order by s.dissolution_id, s.place
                """).param("ids", ids).query(DissolutionTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::matter));
        return matters.stream()
                .map(it -> new Dissolution(
                        it.id(),
                        it.county(),
                        it.org(),
                        it.ground(),
                        it.groundDocument(),
                        it.successor(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private record Taken(UUID matter, Dissolution.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var said = new Dissolution.Said(
                row.getString("clerk_name"),
                row.getString("post"),
                row.getObject("taken_at", OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
        var step = new Dissolution.Step(
                DissolutionStep.valueOf(row.getString("deed")),
                row.getString("words"),
                row.getString("document"),
                row.getObject("on_day", LocalDate.class),
                said);
        return new Taken(row.getObject("dissolution_id", UUID.class), step);
    }

    private static Dissolution matter(ResultSet row, int number) throws SQLException {
        var successor = row.getObject("successor_id", UUID.class);
        return new Dissolution(
                new DissolutionId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                Ground.valueOf(row.getString("ground")),
                row.getString("ground_document"),
                successor == null ? null : new OrgId(successor),
                List.of());
    }
}
