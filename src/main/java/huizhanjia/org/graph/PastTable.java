package huizhanjia.org.graph;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads who stood where on a past day.
@Component
class PastTable {

    private static final Map<String, OrgKind> KINDS =
            Arrays.stream(OrgKind.values()).collect(Collectors.toMap(OrgKind::label, kind -> kind));

    /// Who stood below whom on the day.
    private static final String SPAN = """
            with span as not materialized (
                select t.ancestor_id, t.descendant_id, t.depth from org.tree t where t.from_on <= :on
                union all
                select p.ancestor_id, p.descendant_id, p.depth
                from org.tree_past p
                where p.from_on <= :on and p.until_on >= :on
            )
            """;

    /// What organisations were called on the day, and of which kind they were.
    private static final String CALLED = """
            called as (
                select distinct on (s.org_id) s.org_id, s.value
                from org.spell s
                where s.fact = 'NAME' and s.from_on <= :on
                order by s.org_id, s.from_on desc, s.recorded_at desc
            ), sort as (
                select distinct on (s.org_id) s.org_id, s.value
                from org.spell s
                where s.fact = 'KIND' and s.from_on <= :on
                order by s.org_id, s.from_on desc, s.recorded_at desc
            )
            """;

    /// Who goes on in the place of what ended, however often that ended in its turn; null where nobody does.
    private static final String HEIRS = """
            with recursive heir as (
                select e.org_id, e.successor_id from org.ended e
                union
                select h.org_id, e.successor_id from heir h join org.ended e on e.org_id = h.successor_id
            ), last as (
                select h.org_id, h.successor_id as heir_id
                from heir h
                where not exists (select 1 from org.ended e where e.org_id = h.successor_id)
            )
            """;

    private static final String LINE = """
            select o.id, coalesce(c.value, o.name), o.kind, k.value, %s,
                   not exists (select 1 from org.ended e where e.org_id = o.id)
            """;

    private static final String NAMED = """
            left join called c on c.org_id = o.id
            left join sort k on k.org_id = o.id
            """;

    private final JdbcClient jdbc;

    PastTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the second stood at or below the first on the day.
    boolean contained(OrgId root, OrgId org, LocalDate on) {
        return jdbc.sql(SPAN + """
                select exists (select 1 from span s where s.ancestor_id = :root and s.descendant_id = :org)
                """)
                .param("on", on)
                .param("root", root.value())
                .param("org", org.value())
                .query(Boolean.class)
                .single();
    }

    /// How many stood at or below the node on the day.
    long count(OrgId node, LocalDate on) {
        return jdbc.sql("""
                select (select count(*) from org.tree t where t.ancestor_id = :node and t.from_on <= :on)
                     + (select count(*)
                        from org.tree_past p
                        where p.ancestor_id = :node and p.from_on <= :on and p.until_on >= :on)
                """)
                .param("on", on)
                .param("node", node.value())
                .query(Long.class)
                .single();
    }

    /// Who stood at or below the node on the day, each under the branch it stood in then.
    List<OrgAsOf> then(OrgId node, LocalDate on) {
        return jdbc.sql(SPAN + ", " + CALLED + LINE.formatted("coalesce(b.ancestor_id, s.ancestor_id)") + """
                from span s
                join org.org o on o.id = s.descendant_id
                left join span b on b.descendant_id = s.descendant_id and b.depth = s.depth - 1
                """ + NAMED
                        + """
                where s.ancestor_id = :node
                order by b.ancestor_id nulls first, s.depth, o.pinyin, o.id
                """)
                .param("on", on)
                .param("node", node.value())
                .query(PastTable::standing)
                .list();
    }

    /// Who lived on the day and stands at or below the node today, or was absorbed by one that does, or stood there
    /// when it ended.
    List<OrgAsOf> now(OrgId node, LocalDate on) {
        return jdbc.sql(HEIRS + SPAN.replace("with span", ", span") + ", " + CALLED
                        + LINE.formatted("coalesce(b.ancestor_id, t.ancestor_id)") + """
                from span s
                join org.org o on o.id = s.descendant_id
                left join last l on l.org_id = o.id
                left join org.tree t on t.ancestor_id = :node and t.descendant_id = coalesce(l.heir_id, o.id)
                left join org.tree b on b.descendant_id = t.descendant_id and b.depth = t.depth - 1
                """ + NAMED + """
                where s.depth = 0
                  and (t.ancestor_id is not null
                       or (l.org_id is not null
                           and l.heir_id is null
                           and exists (select 1
                                       from org.tree_past p
                                       join org.ended e on e.org_id = o.id and p.until_on = e.ended_on - 1
                                       where p.ancestor_id = :node and p.descendant_id = o.id)))
                order by b.ancestor_id nulls first, t.depth, o.pinyin, o.id
                """)
                .param("on", on)
                .param("node", node.value())
                .query(PastTable::standing)
                .list();
    }

    /// Who lived on the day as far as was known at a moment, with the name known then; without branches.
    List<OrgAsOf> livingOn(LocalDate on, Instant known) {
        return jdbc.sql("with " + CALLED.replace(":on", ":on and s.recorded_at <= :known")
                        + LINE.formatted("cast(null as uuid)") + """
                from org.org o
                """ + NAMED + """
                where o.recorded_at <= :known
                  and o.founded_on <= :on
                  and not exists (select 1 from org.ended e
                                  where e.org_id = o.id and e.ended_on <= :on and e.recorded_at <= :known)
                  and not exists (select 1 from org.voided v where v.org_id = o.id and v.voided_at <= :known)
                order by o.pinyin, o.id
                """)
                .param("on", on)
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(PastTable::standing)
                .list();
    }

    /// The county under which an organisation's members are kept, with its life.
    Optional<Lived> lived(OrgId org) {
        return jdbc.sql("""
                select o.county, o.id as org, o.founded_on, e.ended_on, e.ground, e.reply_number as reply,
                       s.name as successor
                from org.org o
                left join org.ended e on e.org_id = o.id
                left join org.org s on s.id = e.successor_id
                where o.id = :org and not exists (select 1 from org.voided v where v.org_id = o.id)
                """)
                .param("org", org.value())
                .query(RecordRows.of(Lived.class))
                .optional();
    }

    /// The employers an organisation covered on the day.
    List<String> employers(OrgId org, LocalDate on) {
        return jdbc.sql("""
                select e.name
                from org.coverage c
                join org.employer e on e.id = c.employer_id
                where c.org_id = :org and c.from_on <= :on and (c.until_on is null or c.until_on >= :on)
                order by c.place, e.name
                """)
                .param("org", org.value())
                .param("on", on)
                .query(String.class)
                .list();
    }

    /// From when until when an organisation lived, and how it ended.
    ///
    /// @param ground name of the lawful ground; null while it lives
    record Lived(
            String county,
            OrgLife life,
            @Nullable String ground,
            @Nullable String reply,
            @Nullable String successor) {}

    private static OrgAsOf standing(ResultSet row, int number) throws SQLException {
        var branch = row.getObject(5, UUID.class);
        var sort = String.valueOf(row.getString(4));
        return new OrgAsOf(
                new OrgId(row.getObject(1, UUID.class)),
                row.getString(2),
                KINDS.getOrDefault(sort, OrgKind.valueOf(row.getString(3))),
                branch == null ? null : new OrgId(branch),
                row.getBoolean(6));
    }
}
