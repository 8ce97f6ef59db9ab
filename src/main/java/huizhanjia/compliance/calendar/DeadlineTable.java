package huizhanjia.compliance.calendar;

import huizhanjia.compliance.Status;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the days of `compliance.verdict`.
@Component
class DeadlineTable {

    private static final String[] OPEN = Arrays.stream(Status.values())
            .filter(Status::isOpen)
            .map(Status::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is still open of the part of the tree and falls due between two days, both included.
    List<CalendarDeadline> between(Scope part, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                select v.due_on, v.duty, array_agg(distinct v.status) as statuses, count(*) as org_count
                from compliance.verdict v
                where v.county like :area || '%'
                and v.org_id in (select s.id from org.subtree(:root) s)
                and v.due_on between :from and :until
                and v.status = any (cast(:open as text[]))
                group by v.due_on, v.duty
                order by v.due_on, v.duty
                """)
                .param("area", part.area())
                .param("root", part.root().value())
                .param("from", from)
                .param("until", until)
                .param("open", OPEN)
                .query(DeadlineTable::deadline)
                .list();
    }

    private static CalendarDeadline deadline(ResultSet row, int number) throws SQLException {
        var statuses = (String[]) row.getArray("statuses").getArray();
        var worst = Arrays.stream(statuses)
                .map(Status::valueOf)
                .min(Enum::compareTo)
                .orElse(Status.IN_PROGRESS);
        return new CalendarDeadline(
                row.getObject("due_on", LocalDate.class), row.getString("duty"), worst, row.getLong("org_count"));
    }
}
