package huizhanjia.task;

import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// What the scheduler keeps in `task.scheduled_tasks`, as far as a clock that was put back could hold it up.
@Component
class ScheduleTable {

    private final JdbcClient jdbc;
    private final DataSource database;

    ScheduleTable(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = new TransactionAwareDataSourceProxy(database);
    }

    /// Where the scheduler keeps it, within the transaction that runs.
    DataSource database() {
        return database;
    }

    /// The next place in the queue. It is a time long past for the scheduler: a job that waits is always due, and the
    /// first comes first.
    Instant place() {
        var order =
                jdbc.sql("select nextval('task.job_order')").query(Long.class).single();
        return Instant.ofEpochMilli(order);
    }

    /// Nothing that was written before the start can be later than the start: a heartbeat of a server that was
    /// killed, or a job that was to be taken up again.
    void notAhead(Instant now) {
        jdbc.sql("update task.scheduled_tasks set last_heartbeat = :now where last_heartbeat > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                update task.scheduled_tasks
                set execution_time = :now
                where task_name = 'job' and not picked and execution_time > :now
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
