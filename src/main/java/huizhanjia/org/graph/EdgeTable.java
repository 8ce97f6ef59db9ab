package huizhanjia.org.graph;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.affiliation`.
@Component
class EdgeTable {

    private static final String COLUMNS = "a.org_id, a.parent_id, a.from_on, a.document_number, a.recorded_at";

    private final JdbcClient jdbc;

    EdgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tie tie, Edge edge, Actor by) {
        var above = edge.above();
        jdbc.sql("""
                insert into org.affiliation (id, org_id, parent_id, hierarchy, from_on, document_number, recorded_by,
                                             recorded_at)
                values (:id, :org, :parent, :tie, :from, :document, :by, :at)
                """)
                .param("id", Ids.next())
                .param("org", edge.org().value())
                .param("parent", above == null ? null : above.value())
                .param("tie", tie.name())
                .param("from", edge.from())
                .param("document", edge.documentNumber())
                .param("by", by.clerkName())
                .param("at", edge.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Everything said of one organisation in one hierarchy, the newest first.
    List<Edge> of(Tie tie, OrgId org) {
        return jdbc.sql("""
                select %s
                from org.affiliation a
                where a.org_id = :org and a.hierarchy = :tie
                order by a.from_on desc, a.recorded_at desc
                """.formatted(COLUMNS))
                .param("org", org.value())
                .param("tie", tie.name())
                .query(EdgeTable::edge)
                .list();
    }

    /// Everything said of the organisations and of whoever ever stood above them.
    List<Edge> upwards(Tie tie, Collection<OrgId> orgs) {
        return jdbc.sql("""
                with recursive chain as (
                    select cast(u.id as uuid) as id from unnest(cast(:orgs as text[])) u (id)
                    union
                    select a.parent_id
                    from org.affiliation a
                    join chain c on c.id = a.org_id
                    where a.hierarchy = :tie and a.parent_id is not null
                )
                select %s
                from org.affiliation a
                join chain c on c.id = a.org_id
                where a.hierarchy = :tie
                """.formatted(COLUMNS))
                .param("orgs", texts(orgs))
                .param("tie", tie.name())
                .query(EdgeTable::edge)
                .list();
    }

    /// Everything said by a moment.
    List<Edge> toldBy(Tie tie, Instant known) {
        return jdbc.sql("""
                select %s
                from org.affiliation a
                where a.hierarchy = :tie and a.recorded_at <= :known
                """.formatted(COLUMNS))
                .param("tie", tie.name())
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(EdgeTable::edge)
                .list();
    }

    /// Since when the edge holds that was said last.
    Optional<LocalDate> lastFrom(Tie tie, OrgId org) {
        return jdbc.sql("select max(a.from_on) from org.affiliation a where a.org_id = :org and a.hierarchy = :tie")
                .param("org", org.value())
                .param("tie", tie.name())
                .query(LocalDate.class)
                .optional();
    }

    static String[] texts(Collection<OrgId> orgs) {
        return orgs.stream().map(OrgId::toString).toArray(String[]::new);
    }

    private static Edge edge(ResultSet row, int number) throws SQLException {
        return new Edge(
                new OrgId(row.getObject(1, UUID.class)),
                org(row.getObject(2, UUID.class)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static @Nullable OrgId org(@Nullable UUID id) {
        return id == null ? null : new OrgId(id);
    }
}
