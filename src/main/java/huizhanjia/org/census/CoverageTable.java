package huizhanjia.org.census;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads `org.coverage` and `org.employer` county by county.
@Component
class CoverageTable {

    private final JdbcClient jdbc;

    CoverageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Covered> of(String county, @Nullable OrgId org) {
        return jdbc.sql("""
                select o.id as org, e.name as employer, coalesce(e.credit_code, '') as credit_code, e.area_code,
                       c.from_on as from,
                       not exists (select 1 from org.coverage k
                                   where k.org_id = o.id and k.until_on is null and k.employer_id <> e.id) as is_only
                from org.org o
                join org.coverage c on c.org_id = o.id and c.until_on is null
                join org.employer e on e.id = c.employer_id
                where o.county = :county
                  and (cast(:org as uuid) is null or o.id = :org)
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                order by o.id, c.place
                """)
                .param("county", county)
                .param("org", org == null ? null : org.value())
                .query(RecordRows.of(Covered.class))
                .list();
    }

    List<UnionPlace> seats(Scope scope) {
        return jdbc.sql("""
                select o.id, o.county, o.kind, o.area_code
                from org.org o
                where o.county like :area || '%'
                  and o.kind in ('TOWNSHIP_FEDERATION', 'TOWNSHIP', 'PARK', 'VILLAGE')
                  and o.id in (select s.id from org.subtree(:root) s)
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
                order by o.area_code, o.kind, o.name, o.id
                """)
                .param("area", scope.area())
                .param("root", scope.root().value())
                .query(RecordRows.of(UnionPlace.class))
                .list();
    }

    Map<String, Long> unions(Scope scope) {
        var counted = new HashMap<String, Long>();
        jdbc.sql("""
                select o.area_code, count(*) as union_count
                from org.org o
                where o.county = :county
                  and o.id in (select s.id from org.subtree(:root) s)
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                  and not exists (select 1 from org.ended e where e.org_id = o.id)
                group by o.area_code
                """)
                .param("county", scope.county())
                .param("root", scope.root().value())
                .query(row -> {
                    counted.put(row.getString(1), row.getLong(2));
                });
        return counted;
    }

    List<Federation> federations(String county) {
        return jdbc.sql("""
                select o.id, o.name, o.kind, o.area_code,
                       (select mode() within group (order by e.industry)
                        from org.tree t
                        join org.coverage c on c.org_id = t.descendant_id and c.until_on is null
                        join org.employer e on e.id = c.employer_id
                        where t.ancestor_id = o.id) as industry,
                       (select count(*)
                        from org.tree t
                        join org.org g on g.id = t.descendant_id
                        where t.ancestor_id = o.id and g.kind in ('GRASSROOTS', 'JOINT', 'ORGANIZER')) as union_count
                from org.org o
                where o.county = :county
                  and o.kind in ('AREA_FEDERATION', 'TRADE_FEDERATION')
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                order by o.area_code, o.name, o.id
                """)
                .param("county", county)
                .query(RecordRows.of(Federation.class))
                .list();
    }
}
