package huizhanjia.election.officer;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
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
                values (:county, :id, :org, :seat, :name, :office, :reason, :meeting, :on, :acting, :clerk)
                """)
                .paramSource(Params.of(committeeConsent).by(by).and("county", county))
                .update();
    }

    Optional<CommitteeConsent> find(String county, UUID id) {
        return jdbc.sql("""
                select c.id, c.org_id as org, c.seat_id as seat, c.name, c.office, c.reason, c.meeting, c.consented_on as on,
                       c.acting
                from election.consent c
                where c.county = :county and c.id = :id
                """)
                .param("county", county)
                .param("id", id)
                .query(RecordRows.of(CommitteeConsent.class))
                .optional();
    }
}
