package huizhanjia.election.officer;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
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
                        values (:county, :seat, :on, :org, :course, :certificate, :by)
                        on conflict do nothing
                        """)
                        .param("county", trained.county())
                        .param("seat", training.seat())
                        .param("on", training.on())
                        .param("org", trained.org().value())
                        .param("course", training.course())
                        .param("certificate", training.certificate())
                        .param("by", by.clerkName())
                        .update()
                == 1;
    }

    /// The trainings of whoever holds the seats.
    List<Training> of(Collection<UUID> seats) {
        return jdbc.sql("""
                select t.seat_id, t.trained_on, t.course, t.certificate
                from election.training t
                where t.seat_id = any (cast(:seats as uuid[]))
                order by t.trained_on
                """)
                .param("seats", seats.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Training(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /// Whose union and county.
    record Trained(String county, OrgId org) {}
}
