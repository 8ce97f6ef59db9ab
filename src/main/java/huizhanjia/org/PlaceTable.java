package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads whole subtrees of `org.org`, sisters in their order.
@Component
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Node> below(OrgId root) {
        return jdbc.sql("""
                select o.id, coalesce(o.parent_id, o.id) as parent_id, o.county, o.name, o.kind, coalesce(o.credit_code, '') as credit_code,
                    o.founded_on
                from org.tree t
                join org.org o on o.id = t.descendant_id
                where t.ancestor_id = :root
                and not exists (select 1 from org.voided v where v.org_id = o.id)
                order by %s
                """.formatted(Sisters.ORDER))
                .param("root", root.value())
                .param("kinds", Sisters.KINDS)
                .query((row, number) -> new Node(
                        new OrgPlace(
                                new OrgId(row.getObject("id", UUID.class)),
                                row.getString("county"),
                                row.getString("name"),
                                OrgKind.valueOf(row.getString("kind")),
                                row.getString("credit_code"),
                                row.getDate("founded_on").toLocalDate()),
                        new OrgId(row.getObject("parent_id", UUID.class))))
                .list();
    }

    /// A place and what it stands under.
    record Node(OrgPlace place, OrgId parent) {}
}
