package huizhanjia.organizing.legal;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.legal_matter` and `organizing.legal_step`.
@Component
class LegalTable {

    private static final String SELECT = """
            select m.county, m.id, m.org_id, m.kind, m.papers, m.opened_at
            from organizing.legal_matter m
            """;

    private final JdbcClient jdbc;

    LegalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LegalMatter matter) {
        jdbc.sql("""
                insert into organizing.legal_matter (county, id, org_id, kind, papers, opened_at)
                values (:county, :id, :org, :kind, :papers, :at)
                """)
                .param("county", matter.county())
                .param("id", matter.id().value())
                .param("org", matter.org().value())
                .param("kind", matter.kind().name())
                .param("papers", matter.papers())
                .param("at", matter.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(LegalMatter matter, LegalMatter.Step step, Actor by, Instant at) {
        return jdbc.sql("""
                insert into organizing.legal_step (county, matter_id, place, deed, document, on_day, clerk_name, post,
                                                   taken_at)
                values (:county, :matter, :place, :deed, :document, :on, :clerk, :post, :at)
                on conflict (county, matter_id, place) do nothing
                """)
                        .param("county", matter.county())
                        .param("matter", matter.id().value())
                        .param("place", matter.steps().size())
                        .param("deed", step.deed().name())
                        .param("document", step.document())
                        .param("on", step.on())
                        .param("clerk", by.clerkName())
                        .param("post", by.post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<LegalMatter> find(LegalId id) {
        return withSteps(jdbc.sql(SELECT + "where m.id = :id")
                        .param("id", id.value())
                        .query(LegalTable::matter)
                        .list())
                .stream()
                .findFirst();
    }

    /// Matters of one union, the newest first.
    List<LegalMatter> of(OrgId org) {
        return withSteps(jdbc.sql(SELECT + "where m.org_id = :org order by m.opened_at desc")
                .param("org", org.value())
                .query(LegalTable::matter)
                .list());
    }

    /// Matters of the counties an area contains, by union.
    Map<OrgId, List<LegalMatter>> in(String area) {
        return withSteps(jdbc.sql(SELECT + "where m.county like :area order by m.opened_at desc")
                        .param("area", area + "%")
                        .query(LegalTable::matter)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(LegalMatter::org));
    }

    /// Matters of some unions, by union, the newest first.
    Map<OrgId, List<LegalMatter>> of(Collection<OrgId> orgs) {
        return withSteps(jdbc.sql(SELECT + "where m.org_id = any (cast(:orgs as uuid[])) order by m.opened_at desc")
                        .param("orgs", orgs.stream().map(OrgId::toString).toArray(String[]::new))
                        .query(LegalTable::matter)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(LegalMatter::org));
    }

    /// The unions of the counties an area contains with a matter in which something is still to be done.
    List<OrgId> inReview(String area) {
        return jdbc.sql("""
                select distinct m.org_id
                from organizing.legal_matter m
                join lateral (select s.deed
                              from organizing.legal_step s
                              where s.county = m.county and s.matter_id = m.id
                              order by s.place desc
                              limit 1) l on true
                where m.county like :area and (l.deed = 'APPLY' or l.deed = 'AGREE' and m.kind <> 'CANCEL')
                """)
                .param("area", area + "%")
                .query((row, number) -> new OrgId(row.getObject("org_id", UUID.class)))
                .list();
    }

    private List<LegalMatter> withSteps(List<LegalMatter> matters) {
        var ids = matters.stream().map(matter -> matter.id().toString()).toArray(String[]::new);
        Map<UUID, List<Taken>> steps = jdbc.sql("""
                select s.matter_id, s.deed, s.document, s.on_day, s.clerk_name, s.post
                from organizing.legal_step s
                where s.matter_id = any (cast(:ids as uuid[]))
                order by s.matter_id, s.place
                """).param("ids", ids).query(LegalTable::taken).list().stream()
                .collect(Collectors.groupingBy(Taken::matter));
        return matters.stream()
                .map(it -> new LegalMatter(
                        it.id(),
                        it.county(),
                        it.org(),
                        it.kind(),
                        it.papers(),
                        it.openedAt(),
                        steps.getOrDefault(it.id().value(), List.of()).stream()
                                .map(Taken::step)
                                .toList()))
                .toList();
    }

    private record Taken(UUID matter, LegalMatter.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("matter_id", UUID.class),
                new LegalMatter.Step(
                        LegalMatter.Deed.valueOf(row.getString("deed")),
                        row.getString("document"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("clerk_name"),
                        row.getString("post")));
    }

    private static LegalMatter matter(ResultSet row, int number) throws SQLException {
        return new LegalMatter(
                new LegalId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                LegalMatter.Kind.valueOf(row.getString("kind")),
                row.getString("papers"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
