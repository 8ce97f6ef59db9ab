package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the whole tree of `org.org` at once, sisters in their order.
@Component
class PlaceTable {

    private final JdbcClient jdbc;

    PlaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> all() {
        return jdbc.sql("""
                select o.id, o.parent_id, o.county, o.name, o.kind, coalesce(o.credit_code, '') as credit_code,
                    o.founded_on, o.initials
                from org.org o
                where not exists (select 1 from org.voided v where v.org_id = o.id)
                order by %s
                """.formatted(Sisters.ORDER))
                .param("kinds", Sisters.KINDS)
                .query((row, number) -> new Standing(
                        new OrgPlace(
                                new OrgId(row.getObject("id", UUID.class)),
                                row.getString("county"),
                                row.getString("name"),
                                OrgKind.valueOf(row.getString("kind")),
                                row.getString("credit_code"),
                                row.getDate("founded_on").toLocalDate()),
                        parent(row.getObject("parent_id", UUID.class)),
                        row.getString("initials")))
                .list();
    }

    private static @Nullable OrgId parent(@Nullable UUID id) {
        return id == null ? null : new OrgId(id);
    }

    /// A place, what it stands under and the initials of its pinyin.
    ///
    /// @param parent null for the top of the installation
    record Standing(OrgPlace place, @Nullable OrgId parent, String initials) {}
}
