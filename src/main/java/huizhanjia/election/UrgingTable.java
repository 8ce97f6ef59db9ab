package huizhanjia.election;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.urging`.
@Component
class UrgingTable {

    private final JdbcClient jdbc;

    UrgingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, Urging urging, Actor by) {
        jdbc.sql("""
                insert into election.urging (county, id, org_id, issuer_id, ends_on, document_id, document_number, issued_on,
                                             recorded_by)
                values (:county, :id, :org, :issuer, :endsOn, cast(:document as uuid), :number, :on, :by)
                """)
                .param("county", county)
                .param("id", Ids.next())
                .param("org", urging.org().value())
                .param("issuer", urging.issuer().value())
                .param("endsOn", urging.endsOn())
                .param("document", urging.documentId())
                .param("number", urging.documentNumber())
                .param("on", urging.on())
                .param("by", by.clerkName())
                .update();
    }

    /// Every letter to the union, the newest first.
    List<Urging> of(String county, OrgId org) {
        return jdbc.sql("""
                select u.issuer_id, u.ends_on, u.document_id, u.document_number, u.issued_on
                from election.urging u
                where u.county = :county and u.org_id = :org
                order by u.issued_on desc, u.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> new Urging(
                        org,
                        new OrgId(row.getObject("issuer_id", UUID.class)),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("document_id"),
                        row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }
}
