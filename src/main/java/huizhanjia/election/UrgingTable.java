package huizhanjia.election;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.util.List;
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
                values (:county, :id, :org, :issuer, :endsOn, cast(:documentId as uuid), :documentNumber, :on, :clerk)
                """)
                .paramSource(Params.of(urging).by(by).and("county", county).and("id", Ids.next()))
                .update();
    }

    /// Every letter to the union, the newest first.
    List<Urging> of(String county, OrgId org) {
        return jdbc.sql("""
                select u.org_id as org, u.issuer_id as issuer, u.ends_on, u.document_id, u.document_number,
                       u.issued_on as on
                from election.urging u
                where u.county = :county and u.org_id = :org
                order by u.issued_on desc, u.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(Urging.class))
                .list();
    }
}
