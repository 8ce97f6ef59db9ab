package huizhanjia.election.officer;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.consent`.
@Component
class ConsentTable {

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, Consent consent, Actor by) {
        jdbc.sql("""
                insert into election.consent (county, id, org_id, seat_id, name, office, reason, meeting, consented_on, acting,
                                              recorded_by)
                values (:county, :id, :org, :seat, :name, :office, :reason, :meeting, :on, :acting, :by)
                """)
                .param("county", county)
                .param("id", consent.id())
                .param("org", consent.org().value())
                .param("seat", consent.seat())
                .param("name", consent.name())
                .param("office", consent.office())
                .param("reason", consent.reason())
                .param("meeting", consent.meeting())
                .param("on", consent.on())
                .param("acting", consent.acting())
                .param("by", by.clerkName())
                .update();
    }

    Optional<Consent> find(String county, UUID id) {
        return jdbc.sql("""
                select c.org_id, c.seat_id, c.name, c.office, c.reason, c.meeting, c.consented_on, c.acting
                from election.consent c
                where c.county = :county and c.id = :id
                """)
                .param("county", county)
                .param("id", id)
                .query((row, number) -> new Consent(
                        id,
                        new OrgId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)))
                .optional();
    }
}
