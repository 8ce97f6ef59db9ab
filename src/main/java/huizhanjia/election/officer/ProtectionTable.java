package huizhanjia.election.officer;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.protection`.
@Component
class ProtectionTable {

    private final JdbcClient jdbc;

    ProtectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Holding holding, Protection protection, Actor by) {
        jdbc.sql("""
                insert into election.protection (county, id, org_id, seat_id, contract_ends_on, extended_until, document_id,
                                                 document_number, issued_on, recorded_by)
                values (:county, :id, :org, :seat, :ends, :until, :document, :number, :on, :by)
                """)
                .param("county", holding.line().county())
                .param("id", Ids.next())
                .param("org", holding.org().value())
                .param("seat", protection.seat())
                .param("ends", protection.contractEndsOn())
                .param("until", protection.extendedUntil())
                .param("document", protection.document())
                .param("number", protection.documentNumber())
                .param("on", protection.on())
                .param("by", by.clerkName())
                .update();
    }

    /// Every letter about officers of the union, the newest first.
    List<Protection> of(String county, OrgId org) {
        return jdbc.sql("""
                select p.seat_id, p.contract_ends_on, p.extended_until, p.document_id, p.document_number, p.issued_on
                from election.protection p
                where p.county = :county and p.org_id = :org
                order by p.issued_on desc, p.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> new Protection(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }
}
