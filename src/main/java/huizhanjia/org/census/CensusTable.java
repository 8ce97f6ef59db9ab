package huizhanjia.org.census;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads `org.org` county by county.
@Component
class CensusTable {

    private static final String SELECT = """
            select o.id, o.parent_id as parent, o.kind, o.area_code, o.founded_on, o.document_number,
                   o.document_on as on, o.elected_on, o.term_number, o.term_years as years,
                   lengthened.until_on as extended_until, o.legal_number as legal_person_number,
                   o.legal_from_on as from_on, o.legal_until_on as until_on, o.full_time_count,
                   covered.employer_count, covered.staff_count
            from org.org o
            cross join lateral (select count(*) as employer_count, coalesce(sum(e.staff_count), 0) as staff_count
                                from org.coverage c
                                join org.employer e on e.id = c.employer_id
                                where c.org_id = o.id and c.until_on is null) covered
            left join (select x.county, x.org_id, x.elected_on, max(x.until_on) as until_on
                       from org.extension x
                       group by x.county, x.org_id, x.elected_on) lengthened
                on lengthened.county = o.county and lengthened.org_id = o.id and lengthened.elected_on = o.elected_on
            where %s
              and not exists (select 1 from org.voided v where v.org_id = o.id)
              and not exists (select 1 from org.ended e where e.org_id = o.id)
            """;

    private final JdbcClient jdbc;

    CensusTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> counties() {
        return jdbc.sql("select distinct o.county from org.org o order by o.county")
                .query(String.class)
                .list();
    }

    List<CensusLine> of(String county) {
        return jdbc.sql(SELECT.formatted("o.county = :county"))
                .param("county", county)
                .query(RecordRows.of(CensusLine.class))
                .list();
    }

    /// The organisations and everything below them.
    List<CensusLine> below(String county, Collection<OrgId> roots) {
        return jdbc.sql(SELECT.formatted("""
                o.county = :county
                and o.id in (select t.descendant_id from org.tree t where t.ancestor_id = any (cast(:roots as uuid[])))
                """))
                .paramSource(Params.none().and("county", county).and("roots", roots))
                .query(RecordRows.of(CensusLine.class))
                .list();
    }

    /// The township and park unions above the organisations.
    Set<OrgId> townshipsAbove(Collection<OrgId> orgs) {
        return Set.copyOf(jdbc.sql("""
                select distinct t.ancestor_id as value
                from org.tree t
                join org.org o on o.id = t.ancestor_id
                where t.descendant_id = any (cast(:orgs as uuid[]))
                and o.kind in ('TOWNSHIP_FEDERATION', 'TOWNSHIP', 'PARK')
                """)
                .paramSource(Params.none().and("orgs", orgs))
                .query(RecordRows.of(OrgId.class))
                .list());
    }

    Optional<CensusLine> find(OrgId org) {
        return jdbc.sql(SELECT.formatted("o.id = :org"))
                .param("org", org.value())
                .query(RecordRows.of(CensusLine.class))
                .optional();
    }
}
