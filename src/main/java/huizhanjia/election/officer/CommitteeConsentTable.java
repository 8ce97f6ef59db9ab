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
class CommitteeConsentTable {

    private final JdbcClient jdbc;

    CommitteeConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, CommitteeConsent committeeConsent, Actor by) {
        jdbc.sql("""
                insert into election.consent (county, id, org_id, seat_id, name, office, reason, meeting, consented_on, acting,
                                              recorded_by)
                values (:county, :id, :org, :seat, :name, :office, :reason, :meeting, :on, :acting, :by)
                """)
                .param("county", county)
                .param("id", committeeConsent.id())
                .param("org", committeeConsent.org().value())
                .param("seat", committeeConsent.seat())
                .param("name", committeeConsent.name())
                .param("office", committeeConsent.office())
                .param("reason", committeeConsent.reason())
                .param("meeting", committeeConsent.meeting())
                .param("on", committeeConsent.on())
                .param("acting", committeeConsent.acting())
                .param("by", by.clerkName())
                .update();
    }

    Optional<CommitteeConsent> find(String county, UUID id) {
        return jdbc.sql("""
                select c.org_id, c.seat_id, c.name, c.office, c.reason, c.meeting, c.consented_on, c.acting
                from election.consent c
                where c.county = :county and c.id = :id
                """)
                .param("county", county)
                .param("id", id)
                .query((row, number) -> new CommitteeConsent(
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
