package huizhanjia.organizing.lead;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Ids;
import huizhanjia.organizing.Firm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
                        .paramSource(Params.of(step)
                                .and("county", firm.county())
                                .and("firm", firm.id())
                                .and("place", place)
                                .and("at", at))
                        .update()
                == 1;
    }

    List<LeadStep> steps(Firm firm) {
        return jdbc.sql("""
                select s.stage, s.on_day as on, s.note, s.clerk_name as clerk, s.post, s.taken_at as at
                from organizing.step s
                where s.county = :county and s.firm_id = :firm
                order by s.place
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(RecordRows.of(LeadStep.class))
                .list();
    }

    void assign(Firm firm, Assignment assignment, Instant at) {
        jdbc.sql("""
                insert into organizing.assignment (county, firm_id, id, assignee, appointment_id, due_on, clerk_name,
                    post, assigned_at)
                values (:county, :firm, :id, :assignee, :appointment, :dueOn, :clerk, :post, :at)
                """)
                .paramSource(Params.of(assignment)
                        .and("county", firm.county())
                        .and("firm", firm.id())
                        .and("id", Ids.next())
                        .and("at", at))
                .update();
    }

    List<Assignment> assignments(Firm firm) {
        return jdbc.sql("""
                select a.assignee, a.appointment_id as appointment, a.due_on, a.clerk_name as clerk, a.post,
                       a.assigned_at as at
                from organizing.assignment a
                where a.county = :county and a.firm_id = :firm
                order by a.id desc
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(RecordRows.of(Assignment.class))
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
