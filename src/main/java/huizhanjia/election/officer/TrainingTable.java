package huizhanjia.election.officer;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.training`.
@Component
class TrainingTable {

    private final JdbcClient jdbc;

    TrainingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the training of the day is known already.
    boolean add(Trained trained, Training training, Actor by) {
        return jdbc.sql("""
                        insert into election.training (county, seat_id, trained_on, org_id, course, certificate, recorded_by)
                        values (:county, :seat, :on, :org, :course, :certificate, :clerk)
                        on conflict do nothing
                        """)
                        .paramSource(Params.of(trained).andAll(training).by(by))
                        .update()
                == 1;
    }

    /// The trainings of whoever holds the seats.
    List<Training> of(Collection<UUID> seats) {
        return jdbc.sql("""
                select t.seat_id as seat, t.trained_on as on, t.course, t.certificate
                from election.training t
                where t.seat_id = any (cast(:seats as uuid[]))
                order by t.trained_on
                """)
                .param("seats", seats.stream().map(UUID::toString).toArray(String[]::new))
                .query(RecordRows.of(Training.class))
                .list();
    }

    /// Whose union and county.
    record Trained(String county, OrgId org) {}
}
