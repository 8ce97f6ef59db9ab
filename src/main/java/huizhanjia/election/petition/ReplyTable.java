package huizhanjia.election.petition;

import huizhanjia.approval.PetitionId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                values (:county, :petition, :org, :kind, :document, :number, :on, :by)
                """)
                .param("county", county)
                .param("petition", reply.petition().value())
                .param("org", reply.org().value())
                .param("kind", reply.kind())
                .param("document", reply.document())
                .param("number", reply.number())
                .param("on", reply.on())
                .param("by", by.clerkName())
                .update();
    }

    /// Every reply to the union, the newest first.
    List<Reply> of(String county, OrgId org) {
        return jdbc.sql("""
                select r.petition_id, r.kind, r.document_id, r.document_number, r.issued_on
                from election.reply r
                where r.county = :county and r.org_id = :org
                order by r.issued_on desc, r.petition_id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> new Reply(
                        PetitionId.of(row.getString("petition_id")),
                        org,
                        row.getString("kind"),
                        row.getObject("document_id", UUID.class),
                        row.getString("document_number"),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }
}
