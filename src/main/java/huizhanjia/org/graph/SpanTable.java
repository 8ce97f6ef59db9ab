package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `org.tree`, the closure of today, and `org.tree_past`, the closure of every day before.
@Component
class SpanTable {

    private final JdbcClient jdbc;

    SpanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql("lock table org.tree in share row exclusive mode").update();
    }

    /// Whoever would end one of them waits; in one order, so that two who hold several do not lock each other
    /// out. It is no lock of the row: what merely names the organisation, or amends it, neither waits nor is
    /// waited for.
    void hold(Collection<OrgId> orgs) {
        jdbc.sql("""
                select pg_advisory_xact_lock_shared(hashtextextended('org ' || held.org, 0))
                from (select distinct o.org from unnest(cast(:orgs as text[])) as o (org) order by o.org) held
                """)
                .param("orgs", EdgeTable.texts(orgs))
                .query((row, number) -> number)
                .list();
    }

    /// Waits for whoever holds it.
    void seize(OrgId org) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('org ' || :org, 0))")
                .param("org", org.value().toString())
                .query((row, number) -> number)
                .single();
    }

    /// The organisation and everything that ever stood below it.
    List<OrgId> everBelow(OrgId org) {
        return jdbc.sql("""
                select t.descendant_id from org.tree t where t.ancestor_id = :org
                union
                select p.descendant_id from org.tree_past p where p.ancestor_id = :org
                """)
                .param("org", org.value())
                .query((row, number) -> new OrgId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Whether the second stood at or below the first on the day or on any later one.
    boolean stoodBelow(OrgId org, OrgId other, LocalDate from) {
        return jdbc.sql("""
                select exists (select 1 from org.tree t where t.ancestor_id = :org and t.descendant_id = :other)
                    or exists (select 1
                               from org.tree_past p
                               where p.ancestor_id = :org and p.descendant_id = :other and p.until_on >= :from)
                """)
                .param("org", org.value())
                .param("other", other.value())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    /// The last day on which anything stood below that does so no more; nothing where nothing ever did.
    Optional<LocalDate> lastBelow(OrgId org) {
        return jdbc.sql("select max(p.until_on) from org.tree_past p where p.ancestor_id = :org and p.depth > 0")
                .param("org", org.value())
                .query(LocalDate.class)
                .optional();
    }

    /// From when until when the organisations lived; what was voided never did.
    List<OrgLife> lives(Collection<OrgId> orgs) {
        return jdbc.sql("""
                select o.id, o.founded_on, e.ended_on
                from org.org o
                left join org.ended e on e.org_id = o.id
                where o.id = any (cast(:orgs as uuid[]))
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                """)
                .param("orgs", EdgeTable.texts(orgs))
                .query((row, number) -> new OrgLife(
                        new OrgId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    /// Where the organisations are known to have stood.
    Set<Span> of(Collection<OrgId> orgs) {
        return new HashSet<>(jdbc.sql("""
                select t.ancestor_id, t.descendant_id, t.depth, t.from_on, cast(null as date)
                from org.tree t
                where t.descendant_id = any (cast(:orgs as uuid[]))
                union all
                select p.ancestor_id, p.descendant_id, p.depth, p.from_on, p.until_on
                from org.tree_past p
                where p.descendant_id = any (cast(:orgs as uuid[]))
                """)
                .param("orgs", EdgeTable.texts(orgs))
                .query(SpanTable::span)
                .list());
    }

    /// Forgets spans; what is derived may be derived again.
    void remove(List<Span> spans) {
        write(open(spans), """
                delete from org.tree t
                using unnest(cast(:ancestors as uuid[]), cast(:descendants as uuid[]), cast(:depths as int[]),
                             cast(:since as date[]), cast(:until as date[])) u (ancestor, descendant, depth, since, until)
                where t.ancestor_id = u.ancestor and t.descendant_id = u.descendant
                """);
        write(closed(spans), """
                delete from org.tree_past p
                using unnest(cast(:ancestors as uuid[]), cast(:descendants as uuid[]), cast(:depths as int[]),
                             cast(:since as date[]), cast(:until as date[])) u (ancestor, descendant, depth, since, until)
                where p.ancestor_id = u.ancestor and p.descendant_id = u.descendant and p.from_on = u.since
                """);
    }

    void add(List<Span> spans) {
        write(open(spans), """
                insert into org.tree (ancestor_id, descendant_id, depth, from_on)
                select u.ancestor, u.descendant, u.depth, u.since
                from unnest(cast(:ancestors as uuid[]), cast(:descendants as uuid[]), cast(:depths as int[]),
                            cast(:since as date[]), cast(:until as date[])) u (ancestor, descendant, depth, since, until)
                """);
        write(closed(spans), """
                insert into org.tree_past (ancestor_id, descendant_id, depth, from_on, until_on)
                select u.ancestor, u.descendant, u.depth, u.since, u.until
                from unnest(cast(:ancestors as uuid[]), cast(:descendants as uuid[]), cast(:depths as int[]),
                            cast(:since as date[]), cast(:until as date[])) u (ancestor, descendant, depth, since, until)
                """);
    }

    private static List<Span> open(List<Span> spans) {
        return spans.stream().filter(span -> span.until() == null).toList();
    }

    private static List<Span> closed(List<Span> spans) {
        return spans.stream().filter(span -> span.until() != null).toList();
    }

    private void write(List<Span> spans, String statement) {
        if (spans.isEmpty()) {
            return;
        }
        jdbc.sql(statement)
                .param(
                        "ancestors",
                        EdgeTable.texts(spans.stream().map(Span::ancestor).toList()))
                .param(
                        "descendants",
                        EdgeTable.texts(spans.stream().map(Span::descendant).toList()))
                .param("depths", spans.stream().map(Span::depth).toArray(Integer[]::new))
                .param(
                        "since",
                        spans.stream().map(span -> Date.valueOf(span.from())).toArray(Date[]::new))
                .param("until", spans.stream().map(SpanTable::until).toArray(Date[]::new))
                .update();
    }

    private static Date until(Span span) {
        var until = span.until();
        return Date.valueOf(until == null ? LocalDate.EPOCH : until);
    }

    private static Span span(ResultSet row, int number) throws SQLException {
        return new Span(
                new OrgId(row.getObject(1, UUID.class)),
                new OrgId(row.getObject(2, UUID.class)),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class));
    }
}
