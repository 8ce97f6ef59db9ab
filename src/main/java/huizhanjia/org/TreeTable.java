package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads `org.tree`, the closure of today's territorial hierarchy, and counts in `org.revision` how often it changed.
@Component
class TreeTable {

    private final JdbcClient jdbc;

    TreeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many stand anywhere below.
    long below(UUID org) {
        return jdbc.sql("select count(*) from org.tree t where t.ancestor_id = :org and t.depth > 0")
                .param("org", org)
                .query(Long.class)
                .single();
    }

    /// Whether the second stands at or below the first.
    boolean contains(UUID ancestor, UUID org) {
        return jdbc.sql("""
                select exists (select 1
                               from org.tree t
                               where t.ancestor_id = :ancestor and t.descendant_id = :org)
                """)
                .param("ancestor", ancestor)
                .param("org", org)
                .query(Boolean.class)
                .single();
    }

    /// Those of the organisations that stand at or below the root.
    List<UUID> within(UUID root, List<UUID> orgs) {
        return jdbc.sql("""
                select t.descendant_id
                from org.tree t
                where t.ancestor_id = :root and t.descendant_id = any(:orgs)
                """)
                .param("root", root)
                .param("orgs", orgs.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// From the scope's root down to the organisation; empty when the root does not contain it.
    List<OrgLine.Step> path(UUID root, UUID org) {
        return jdbc.sql("""
                select o.id, o.name
                from org.tree up
                join org.org o on o.id = up.ancestor_id
                where up.descendant_id = :org
                  and up.depth <= (select down.depth
                                   from org.tree down
                                   where down.ancestor_id = :root and down.descendant_id = :org)
                order by up.depth desc
                """)
                .param("org", org)
                .param("root", root)
                .query((row, number) -> new OrgLine.Step(new OrgId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    /// The tree of the county was changed once more.
    void change(String county) {
        jdbc.sql("""
                insert into org.revision (county, change_count)
                values (:county, 1)
                on conflict (county) do update set change_count = revision.change_count + 1
                """).param("county", county).update();
    }

    /// In which part of the tree an organisation stands and how that part stands now; nothing when there is none.
    Optional<Revision> revision(UUID org) {
        return jdbc.sql("""
                select p.part, coalesce(sum(r.change_count), 0), pg_current_xact_id_if_assigned() is not null
                from (select case when o.kind in ('PROVINCE', 'CITY') then '' else o.county end as part
                      from org.org o
                      where o.id = :org) p
                left join org.revision r on p.part in ('', r.county)
                group by p.part
                """)
                .param("org", org)
                .query((row, number) -> new Revision(row.getString(1), row.getLong(2), row.getBoolean(3)))
                .optional();
    }

    /// How a part of the tree stands.
    ///
    /// @param part a county; empty text for the whole
    /// @param isChanging whether the transaction that asks may itself have changed it
    record Revision(String part, long changes, boolean isChanging) {}

    /// Every organisation of a part, sisters in their order.
    List<WholeTree.Standing> all(String part) {
        return jdbc.sql("""
                select o.id, o.parent_id, o.county, o.name, o.kind, coalesce(o.credit_code, ''), o.founded_on, o.initials
                from org.org o
                where not exists (select 1 from org.voided v where v.org_id = o.id)
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
                  and :part in ('', o.county)
                order by %s
                """.formatted(OrgListTable.SISTERS))
                .param("kinds", OrgListTable.KINDS)
                .param("part", part)
                .query(TreeTable::standing)
                .list();
    }

    private static WholeTree.Standing standing(ResultSet row, int number) throws SQLException {
        var parent = row.getObject(2, UUID.class);
        var place = new OrgPlace(
                new OrgId(row.getObject(1, UUID.class)),
                row.getString(3),
                row.getString(4),
                OrgKind.valueOf(row.getString(5)),
                row.getString(6),
                row.getDate(7).toLocalDate());
        return new WholeTree.Standing(place, parent == null ? null : new OrgId(parent), row.getString(8));
    }
}
