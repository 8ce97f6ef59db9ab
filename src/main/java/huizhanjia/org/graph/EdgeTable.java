package huizhanjia.org.graph;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.affiliation`.
@Component
class EdgeTable {

    private static final String COLUMNS =
            "a.org_id as org, a.parent_id as above, a.from_on as from, a.document_number, a.recorded_at";

    private final JdbcClient jdbc;

    EdgeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Tie tie, Edge edge, Actor by) {
        jdbc.sql("""
                insert into org.affiliation (id, org_id, parent_id, hierarchy, from_on, document_number, recorded_by,
                                             recorded_at)
                values (:id, :org, :above, :tie, :from, :documentNumber, :clerk, :recordedAt)
                """)
                .paramSource(Params.of(edge).by(by).and("id", Ids.next()).and("tie", tie))
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
                .query(RecordRows.of(Edge.class))
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
                .query(RecordRows.of(Edge.class))
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
                .query(RecordRows.of(Edge.class))
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
}
