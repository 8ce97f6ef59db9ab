package huizhanjia.org.ending;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL that writes `org.ended`.
@Component
class EndingTable {

    private final JdbcClient jdbc;

    EndingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrgEnding orgEnding, Actor by, Instant at) {
        jdbc.sql("""
                insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on, reply_number,
                                       replied_on, property_document, audit_document, successor_id, recorded_by,
                                       recorded_at)
                values (:org, :on, :ground, :groundDocument, :words, :resolutionOn, :number, :replyOn, :list, :audit,
                        :successor, :clerk, :at)
                """).paramSource(Params.of(orgEnding).by(by).and("at", at)).update();
    }

    Optional<OrgEnding> find(OrgId org) {
        return jdbc.sql("""
                select e.org_id as org, e.ended_on as on, e.ground, e.ground_document, e.resolution as words,
                       e.resolved_on as resolution_on, e.reply_number as number, e.replied_on as reply_on,
                       e.property_document as list, e.audit_document as audit, e.successor_id as successor
                from org.ended e
                where e.org_id = :org
                """)
                .param("org", org.value())
                .query(RecordRows.of(OrgEnding.class))
                .optional();
    }
}
