package huizhanjia.task;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Jobs: `task.job`.
@Component
class JobTable {

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(JobId id, JobOrder order, Actor by, Instant at) {
        jdbc.sql("""
                insert into task.job (county, id, kind, subject, title, clerk_id, appointment_id, clerk_name, post,
                                      org_id, area, permissions, request, started_at, moved_at)
                values (:county, :id, :kind, :subject, :title, :clerk, :appointment, :clerkName, :post,
                        :org, :area, :permissions, :request, :at, :at)
                """)
                .param("id", id.value())
                .param("county", order.county())
                .param("kind", order.kind())
                .param("subject", order.subject())
                .param("title", order.title())
                .param("clerk", by.clerk().value())
                .param("appointment", by.appointment().value())
                .param("clerkName", by.clerkName())
                .param("post", by.post())
                .param("org", by.scope().root().value())
                .param("area", by.scope().area())
                .param("permissions", String.join(" ", by.permissions()))
                .param("request", by.request())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql("""
                select county, id, kind, subject, title, clerk_id, appointment_id, clerk_name, post, org_id, area,
                       permissions, request, started_at, attempt_count, done_count, total_count, note, moved_at,
                       finished_at, failed_at, failure
                from task.job
                where id = :id
                """)
                .param("id", id.value())
                .query((row, at) -> job(row))
                .optional();
    }

    /// Counts one more attempt, which starts from nothing; its number. From then on an earlier attempt that
    /// still runs somewhere writes nothing more.
    int begin(JobId id, Instant at) {
        return jdbc.sql("""
                update task.job
                set attempt_count = attempt_count + 1, done_count = 0, total_count = 0, started_at = :at, moved_at = :at
                where id = :id
                returning attempt_count
                """)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Whether the attempt is still the newest and the job not over.
    boolean move(Turn turn, Job.Pace pace, Instant at) {
        return of(turn, "done_count = :done, total_count = :total, note = :note", at)
                        .param("done", pace.done())
                        .param("total", pace.total())
                        .param("note", pace.note())
                        .update()
                > 0;
    }

    void finish(Turn turn, Instant at) {
        of(turn, "finished_at = :at", at).update();
    }

    /// Why the job will have failed once its handler was told; whether the attempt is still the newest.
    boolean failing(Turn turn, String failure, Instant at) {
        return of(turn, "failure = :failure", at).param("failure", failure).update() > 0;
    }

    void fail(Turn turn, String failure, Instant at) {
        of(turn, "failed_at = :at, failure = :failure", at)
                .param("failure", failure)
                .update();
    }

    private JdbcClient.StatementSpec of(Turn turn, String change, Instant at) {
        return jdbc.sql("""
                update task.job
                set %s, moved_at = :at
                where id = :id and attempt_count = :attempt and finished_at is null and failed_at is null
                """.formatted(change))
                .param("id", turn.id().value())
                .param("attempt", turn.attempt())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    /// One attempt at a job.
    record Turn(JobId id, int attempt) {}

    private static Job job(ResultSet row) throws SQLException {
        var order = new JobOrder(
                row.getString("county"), row.getString("kind"), row.getString("subject"), row.getString("title"));
        var pace = new Job.Pace(row.getLong("done_count"), row.getLong("total_count"), row.getString("note"));
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                order,
                actor(row),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("attempt_count"),
                pace,
                row.getTimestamp("moved_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                instant(row.getTimestamp("failed_at")),
                row.getString("failure"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new ClerkId(row.getObject("clerk_id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getString("clerk_name"),
                row.getString("post"),
                new Scope(new OrgId(row.getObject("org_id", UUID.class)), row.getString("area")),
                Set.of(row.getString("permissions").split(" ")),
                row.getString("request"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
