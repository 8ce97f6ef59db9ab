package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.LegalPerson;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on certificates of legal persons.
@Component
class CertificateTable {

    private static final String SELECT = """
            select o.id, o.county, o.name, o.kind, o.founded_on, coalesce(o.credit_code, '') as code, o.legal_number,
                   o.legal_from_on, o.legal_until_on, o.elected_on, o.term_number, o.term_years, d.ended_on,
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
                .param("area", scope.area() + "%")
                .param("root", scope.root().value())
                .query(CertificateTable::certified)
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
                .param("area", scope.area() + "%")
                .param("root", scope.root().value())
                .param("but", texts(but))
                .query(Certificates.Uncertified.class)
                .list();
    }

    /// Those of the scope whose certificate may not stay as it is: the union ended, changed since, is named, or the
    /// certificate runs out by a day.
    List<Certified> unsettled(Scope scope, LocalDate by, Collection<OrgId> moved) {
        return jdbc.sql(
                        "select c.id, c.county, c.name, c.kind, c.founded_on, c.code, c.legal_number, c.legal_from_on,\n    c.legal_until_on, c.elected_on, c.term_number, c.term_years, c.ended_on, c.renamed_on, c.headed_on\nfrom ("
                                + SELECT + IN + """
                ) c
                where c.legal_number is not null
                  and (c.ended_on is not null or c.legal_until_on <= :by or c.renamed_on > c.legal_from_on
                       or c.headed_on > c.legal_from_on or c.id = any (cast(:moved as uuid[])))
                """)
                .param("area", scope.area() + "%")
                .param("root", scope.root().value())
                .param("by", by)
                .param("moved", texts(moved))
                .query(CertificateTable::certified)
                .list();
    }

    private static String[] texts(Collection<OrgId> orgs) {
        return orgs.stream().map(OrgId::toString).toArray(String[]::new);
    }

    Optional<Certified> find(OrgId org) {
        return jdbc.sql(SELECT + "  and o.id = :org")
                .param("org", org.value())
                .query(CertificateTable::certified)
                .optional();
    }

    private static Certified certified(ResultSet row, int number) throws SQLException {
        return new Certified(
                new OrgId(row.getObject("id", UUID.class)),
                row.getString("county"),
                row.getString("name"),
                OrgKind.valueOf(row.getString("kind")),
                row.getObject("founded_on", LocalDate.class),
                row.getString("code"),
                certificate(row),
                term(row),
                row.getObject("renamed_on", LocalDate.class),
                row.getObject("headed_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }

    private static @Nullable LegalPerson certificate(ResultSet row) throws SQLException {
        var number = row.getString("legal_number");
        return number == null
                ? null
                : new LegalPerson(
                        number,
                        row.getObject("legal_from_on", LocalDate.class),
                        row.getObject("legal_until_on", LocalDate.class));
    }

    private static @Nullable Term term(ResultSet row) throws SQLException {
        var electedOn = row.getObject("elected_on", LocalDate.class);
        var years = row.getObject("term_years", Integer.class);
        return electedOn == null || years == null
                ? null
                : new Term(electedOn, row.getObject("term_number", Integer.class), years);
    }
}
