package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Approval;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads `org.org` county by county.
@Component
class CensusTable {

    private static final String SELECT = """
            select o.id, o.parent_id, o.kind, o.area_code, o.founded_on, o.document_number, o.document_on,
                   o.elected_on, o.term_number, o.term_years, lengthened.until_on, o.legal_number, o.legal_from_on, o.legal_until_on, o.full_time_count,
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
                .query(CensusTable::line)
                .list();
    }

    /// The organisations and everything below them.
    List<CensusLine> below(String county, Collection<OrgId> roots) {
        return jdbc.sql(SELECT.formatted("""
                o.county = :county
                and o.id in (select t.descendant_id from org.tree t where t.ancestor_id = any (cast(:roots as uuid[])))
                """))
                .param("county", county)
                .param("roots", texts(roots))
                .query(CensusTable::line)
                .list();
    }

    /// The township and park unions above the organisations.
    Set<OrgId> townshipsAbove(Collection<OrgId> orgs) {
        return Set.copyOf(jdbc.sql("""
                select distinct t.ancestor_id
                from org.tree t
                join org.org o on o.id = t.ancestor_id
                where t.descendant_id = any (cast(:orgs as uuid[]))
                and o.kind in ('TOWNSHIP_FEDERATION', 'TOWNSHIP', 'PARK')
                """)
                .param("orgs", texts(orgs))
                .query((row, number) -> new OrgId(row.getObject(1, UUID.class)))
                .list());
    }

    Optional<CensusLine> find(OrgId org) {
        return jdbc.sql(SELECT.formatted("o.id = :org"))
                .param("org", org.value())
                .query(CensusTable::line)
                .optional();
    }

    private static String[] texts(Collection<OrgId> orgs) {
        return orgs.stream().map(OrgId::toString).toArray(String[]::new);
    }

    private static CensusLine line(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new CensusLine(
                new OrgId(row.getObject("id", UUID.class)),
                parent == null ? null : new OrgId(parent),
                OrgKind.valueOf(row.getString("kind")),
                row.getString("area_code"),
                row.getObject("founded_on", LocalDate.class),
                new Approval(row.getString("document_number"), row.getObject("document_on", LocalDate.class)),
                term(row),
                row.getObject("until_on", LocalDate.class),
                legalPerson(row),
                row.getInt("full_time_count"),
                row.getInt("employer_count"),
                row.getInt("staff_count"));
    }

    private static @Nullable Term term(ResultSet row) throws SQLException {
        var electedOn = row.getObject("elected_on", LocalDate.class);
        var years = row.getObject("term_years", Integer.class);
        return electedOn == null || years == null
                ? null
                : new Term(electedOn, row.getObject("term_number", Integer.class), years);
    }

    private static @Nullable LegalPerson legalPerson(ResultSet row) throws SQLException {
        var number = row.getString("legal_number");
        return number == null
                ? null
                : new LegalPerson(
                        number,
                        row.getObject("legal_from_on", LocalDate.class),
                        row.getObject("legal_until_on", LocalDate.class));
    }
}
