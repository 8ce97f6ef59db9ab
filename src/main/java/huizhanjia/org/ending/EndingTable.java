package huizhanjia.org.ending;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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
        var successor = orgEnding.successor();
        jdbc.sql("""
                insert into org.ended (org_id, ended_on, ground, ground_document, resolution, resolved_on, reply_number,
                                       replied_on, property_document, audit_document, successor_id, recorded_by,
                                       recorded_at)
                values (:org, :on, :ground, :groundDocument, :resolution, :resolvedOn, :reply, :repliedOn, :property,
                        :audit, :successor, :by, :at)
                """)
                .param("org", orgEnding.org().value())
                .param("on", orgEnding.on())
                .param("ground", orgEnding.ground().name())
                .param("groundDocument", orgEnding.groundDocument())
                .param("resolution", orgEnding.resolution().words())
                .param("resolvedOn", orgEnding.resolution().on())
                .param("reply", orgEnding.reply().number())
                .param("repliedOn", orgEnding.reply().on())
                .param("property", orgEnding.property().list())
                .param("audit", orgEnding.property().audit())
                .param("successor", successor == null ? null : successor.value())
                .param("by", by.clerkName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<OrgEnding> find(OrgId org) {
        return jdbc.sql("""
                select e.org_id, e.ended_on, e.ground, e.ground_document, e.resolution, e.resolved_on, e.reply_number,
                       e.replied_on, e.property_document, e.audit_document, e.successor_id
                from org.ended e
                where e.org_id = :org
                """)
                .param("org", org.value())
                .query(EndingTable::ending)
                .optional();
    }

    private static OrgEnding ending(ResultSet row, int number) throws SQLException {
        var successor = row.getObject(11, UUID.class);
        return new OrgEnding(
                new OrgId(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDate.class),
                Ground.valueOf(row.getString(3)),
                row.getString(4),
                new OrgEnding.Resolution(row.getString(5), row.getObject(6, LocalDate.class)),
                new OrgEnding.Reply(row.getString(7), row.getObject(8, LocalDate.class)),
                new OrgEnding.Property(row.getString(9), row.getString(10)),
                successor == null ? null : new OrgId(successor));
    }
}
