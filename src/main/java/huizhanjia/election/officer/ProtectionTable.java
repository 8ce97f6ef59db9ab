package huizhanjia.election.officer;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.util.List;
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
                values (:county, :id, :org, :seat, :contractEndsOn, :extendedUntil, :document, :documentNumber, :on, :clerk)
                """)
                .paramSource(Params.of(protection)
                        .by(by)
                        .and("county", holding.line().county())
                        .and("id", Ids.next())
                        .and("org", holding.org()))
                .update();
    }

    /// Every letter about officers of the union, the newest first.
    List<Protection> of(String county, OrgId org) {
        return jdbc.sql("""
                select p.seat_id as seat, p.contract_ends_on, p.extended_until, p.document_id as document, p.document_number,
                       p.issued_on as on
                from election.protection p
                where p.county = :county and p.org_id = :org
                order by p.issued_on desc, p.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(Protection.class))
                .list();
    }
}
