package huizhanjia.organizing.lead;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Ids;
import huizhanjia.organizing.Firm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.step` and `organizing.assignment`.
@Component
class LeadLogTable {

    private final JdbcClient jdbc;

    LeadLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the next place; false when somebody else took it.
    boolean step(Firm firm, int place, LeadStep step, Instant at) {
        return jdbc.sql("""
                insert into organizing.step (county, firm_id, place, stage, on_day, note, clerk_name, post, taken_at)
                values (:county, :firm, :place, :stage, :on, :note, :clerk, :post, :at)
                on conflict (county, firm_id, place) do nothing
                """)
                        .param("county", firm.county())
                        .param("firm", firm.id().value())
                        .param("place", place)
                        .param("stage", step.stage().name())
                        .param("on", step.on())
                        .param("note", step.note())
                        .param("clerk", step.told().clerk())
                        .param("post", step.told().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<LeadStep> steps(Firm firm) {
        return jdbc.sql("""
                select s.stage, s.on_day, s.note, s.clerk_name, s.post, s.taken_at
                from organizing.step s
                where s.county = :county and s.firm_id = :firm
                order by s.place
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query((row, number) -> new LeadStep(
                        FunnelStage.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        told(row, 4)))
                .list();
    }

    void assign(Firm firm, Assignment assignment, Instant at) {
        var appointment = assignment.appointment();
        jdbc.sql("""
                insert into organizing.assignment (county, firm_id, id, assignee, appointment_id, due_on, clerk_name,
                    post, assigned_at)
                values (:county, :firm, :id, :assignee, :appointment, :due, :clerk, :post, :at)
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .param("id", Ids.next())
                .param("assignee", assignment.assignee())
                .param("appointment", appointment == null ? null : appointment.value())
                .param("due", assignment.dueOn())
                .param("clerk", assignment.told().clerk())
                .param("post", assignment.told().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Assignment> assignments(Firm firm) {
        return jdbc.sql("""
                select a.assignee, a.appointment_id, a.due_on, a.clerk_name, a.post, a.assigned_at
                from organizing.assignment a
                where a.county = :county and a.firm_id = :firm
                order by a.id desc
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query((row, number) -> {
                    var appointment = row.getObject(2, UUID.class);
                    return new Assignment(
                            row.getString(1),
                            appointment == null ? null : new AppointmentId(appointment),
                            row.getObject(3, LocalDate.class),
                            told(row, 4));
                })
                .list();
    }

    /// Name, post and moment in three columns from the given one on.
    static Told told(ResultSet row, int from) throws SQLException {
        return new Told(
                row.getString(from),
                row.getString(from + 1),
                row.getObject(from + 2, OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
    }
}
