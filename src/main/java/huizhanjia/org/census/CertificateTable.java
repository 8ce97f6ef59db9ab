package huizhanjia.org.census;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on certificates of legal persons.
@Component
class CertificateTable {

    private static final String SELECT = """
            select o.id, o.county, o.name, o.kind, o.founded_on, coalesce(o.credit_code, '') as credit_code,
                   o.legal_number as certificate_number, o.legal_from_on as from_on, o.legal_until_on as until_on,
                   o.elected_on, o.term_number, o.term_years as years, d.ended_on,
                   (select max(s.from_on) from org.spell s where s.org_id = o.id and s.fact = 'NAME') as renamed_on,
                   (select max(s.from_on) from org.spell s where s.org_id = o.id and s.fact = 'HEAD') as headed_on
            from org.org o
            left join org.ended d on d.org_id = o.id
            where o.kind not in ('PROVINCE', 'CITY', 'COUNTY', 'INDUSTRIAL', 'ORGANIZER', 'BRANCH', 'GROUP')
              and not exists (select 1 from org.voided v where v.org_id = o.id)
            """;

    private static final String IN = """
              and o.county like :area
              and (o.id in (select s.id from org.subtree(:root) s)
                   or (d.ended_on is not null and o.legal_number is not null
                       and exists (select 1 from org.org r
                                   where r.id = :root and r.kind in ('PROVINCE', 'CITY', 'COUNTY'))))
            """;

    private final JdbcClient jdbc;

    CertificateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Certified> in(Scope scope) {
        return jdbc.sql(SELECT + IN + "order by o.name, o.id")
                .paramSource(of(scope))
                .query(RecordRows.of(Certified.class))
                .list();
    }

    /// How many of the scope have none, the ones named aside, by county and founding.
    List<Certificates.Uncertified> uncertified(Scope scope, Collection<OrgId> but) {
        return jdbc.sql("""
                select o.county, o.founded_on, count(*) as unions
                from org.org o
                where o.kind not in ('PROVINCE', 'CITY', 'COUNTY', 'INDUSTRIAL', 'ORGANIZER', 'BRANCH', 'GROUP')
                  and not exists (select 1 from org.voided v where v.org_id = o.id)
                  and o.county like :area and o.id in (select s.id from org.subtree(:root) s)
                  and o.legal_number is null and o.id <> all (cast(:but as uuid[]))
                group by o.county, o.founded_on
                """)
                .paramSource(of(scope).and("but", but))
                .query(RecordRows.of(Certificates.Uncertified.class))
                .list();
    }

    /// Those of the scope whose certificate may not stay as it is: the union ended, changed since, is named, or the
    /// certificate runs out by a day.
    List<Certified> unsettled(Scope scope, LocalDate by, Collection<OrgId> moved) {
        return jdbc.sql("""
                select c.id, c.county, c.name, c.kind, c.founded_on, c.credit_code, c.certificate_number, c.from_on,
                       c.until_on, c.elected_on, c.term_number, c.years, c.ended_on, c.renamed_on, c.headed_on
                from (
                """ + SELECT + IN + """
                ) c
                where c.certificate_number is not null
                  and (c.ended_on is not null or c.until_on <= :by or c.renamed_on > c.from_on
                       or c.headed_on > c.from_on or c.id = any (cast(:moved as uuid[])))
                """)
                .paramSource(of(scope).and("by", by).and("moved", moved))
                .query(RecordRows.of(Certified.class))
                .list();
    }

    private static Params of(Scope scope) {
        return Params.none().and("area", scope.area() + "%").and("root", scope.root());
    }

    Optional<Certified> find(OrgId org) {
        return jdbc.sql(SELECT + "  and o.id = :org")
                .param("org", org.value())
                .query(RecordRows.of(Certified.class))
                .optional();
    }
}
