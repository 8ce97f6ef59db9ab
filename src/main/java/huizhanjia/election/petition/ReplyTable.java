package huizhanjia.election.petition;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.reply`.
@Component
class ReplyTable {

    private final JdbcClient jdbc;

    ReplyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, Reply reply, Actor by) {
        jdbc.sql("""
                insert into election.reply (county, petition_id, org_id, kind, document_id, document_number, issued_on,
                                            recorded_by)
                values (:county, :petition, :org, :kind, :document, :number, :on, :clerk)
                """).paramSource(Params.of(reply).by(by).and("county", county)).update();
    }

    /// Every reply to the union, the newest first.
    List<Reply> of(String county, OrgId org) {
        return jdbc.sql("""
                select r.petition_id as petition, r.org_id as org, r.kind, r.document_id as document,
                       r.document_number as number, r.issued_on as on
                from election.reply r
                where r.county = :county and r.org_id = :org
                order by r.issued_on desc, r.petition_id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(Reply.class))
                .list();
    }
}
