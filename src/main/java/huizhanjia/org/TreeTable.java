package huizhanjia.org;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `org.affiliation` and on `org.tree`, its closure for today.
@Component
class TreeTable {

    private final JdbcClient jdbc;

    TreeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Until the end of the transaction nobody else changes the tree: two moves at once could tie a knot.
    void lock() {
        jdbc.sql("lock table org.tree in share row exclusive mode").update();
    }

    /// The first organisation of an installation, under nobody.
    void plant(UUID org) {
        jdbc.sql("insert into org.tree (ancestor_id, descendant_id, depth) values (:org, :org, 0)")
                .param("org", org)
                .update();
    }

    /// A new organisation under its parent.
    void grow(UUID org, UUID parent) {
        jdbc.sql("""
                insert into org.tree (ancestor_id, descendant_id, depth)
                select above.ancestor_id, cast(:org as uuid), above.depth + 1
                from org.tree above
                where above.descendant_id = :parent
                union all
                select cast(:org as uuid), cast(:org as uuid), 0
                """).param("org", org).param("parent", parent).update();
    }

    /// Moves the organisation with everything below it under another parent, in one statement.
    void move(UUID org, UUID parent) {
        jdbc.sql("""
                with moved as (
                    select t.descendant_id, t.depth from org.tree t where t.ancestor_id = :org
                ), above as (
                    select t.ancestor_id, t.depth from org.tree t where t.descendant_id = :parent
                ), left_behind as (
                    delete from org.tree t
                    where t.descendant_id in (select m.descendant_id from moved m)
                      and t.ancestor_id not in (select m.descendant_id from moved m)
                      and t.ancestor_id not in (select a.ancestor_id from above a)
                )
                insert into org.tree as t (ancestor_id, descendant_id, depth)
                select a.ancestor_id, m.descendant_id, a.depth + m.depth + 1
                from above a cross join moved m
                on conflict (ancestor_id, descendant_id) do update set depth = excluded.depth
                """).param("org", org).param("parent", parent).update();
    }

    /// Takes a leaf out of the tree: it is voided and seen no more.
    void drop(UUID org) {
        jdbc.sql("delete from org.tree where descendant_id = :org")
                .param("org", org)
                .update();
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

    /// Opens an edge of the territorial hierarchy.
    void affiliate(UUID org, Affiliating affiliating, Actor by, Instant at) {
        jdbc.sql("""
                insert into org.affiliation (id, org_id, parent_id, hierarchy, valid_from, document_number, recorded_by,
                                             recorded_at)
                values (:id, :org, :parent, 'TERRITORIAL', :from, :document, :by, :at)
                """)
                .param("id", Ids.next())
                .param("org", org)
                .param("parent", affiliating.parent().value())
                .param("from", affiliating.from())
                .param("document", affiliating.documentNumber())
                .param("by", by.clerkName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Since when the open edge of the territorial hierarchy holds.
    LocalDate affiliatedFrom(UUID org) {
        return jdbc.sql("""
                select a.valid_from
                from org.affiliation a
                where a.org_id = :org and a.hierarchy = 'TERRITORIAL' and a.valid_until is null
                """).param("org", org).query(LocalDate.class).single();
    }

    /// Closes the open edge of the territorial hierarchy with its last day.
    void closeAffiliation(UUID org, LocalDate until) {
        jdbc.sql("""
                update org.affiliation
                set valid_until = :until
                where org_id = :org and hierarchy = 'TERRITORIAL' and valid_until is null
                """).param("org", org).param("until", until).update();
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

    /// Every organisation there is, sisters in their order.
    List<WholeTree.Standing> all() {
        return jdbc.sql("""
                select o.id, o.parent_id, o.county, o.name, o.kind, coalesce(o.credit_code, ''), o.founded_on, o.initials
                from org.org o
                where not exists (select 1 from org.voided v where v.org_id = o.id)
                order by %s
                """.formatted(OrgListTable.SISTERS))
                .param("kinds", OrgListTable.KINDS)
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
