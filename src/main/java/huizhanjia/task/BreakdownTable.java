package huizhanjia.task;

import huizhanjia.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Breakdowns: `task.breakdown`; one open row for each piece of work.
@Component
class BreakdownTable {

    private final JdbcClient jdbc;

    BreakdownTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One more breakdown of the work; the wait doubles each time.
    ///
    /// @param longest how many turns are passed over at most
    void add(Work work, String words, int longest, Instant at) {
        jdbc.sql("""
                insert into task.breakdown (county, id, work, title, words, attempt_count, wait_count, since_at, broke_at)
                values (:county, :id, :work, :title, :words, 1, 1, :at, :at)
                on conflict (county, work) where mended_at is null do update
                set words = excluded.words, title = excluded.title, broke_at = excluded.broke_at,
                    attempt_count = breakdown.attempt_count + 1,
                    wait_count = least(power(2, least(breakdown.attempt_count, 30)), :longest)
                """)
                .param("county", work.county())
                .param("id", Ids.next())
                .param("work", work.name())
                .param("title", work.title())
                .param("words", words)
                .param("longest", longest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether the work still waits; a turn that is passed over is counted.
    boolean passOver(Work work) {
        return jdbc.sql("""
                update task.breakdown
                set wait_count = wait_count - 1
                where county = :county and work = :work and mended_at is null and wait_count > 0
                """)
                        .param("county", work.county())
                        .param("work", work.name())
                        .update()
                > 0;
    }

    void mend(Work work, Instant at) {
        jdbc.sql("""
                update task.breakdown
                set mended_at = :at
                where county = :county and work = :work and mended_at is null
                """)
                .param("county", work.county())
                .param("work", work.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// All that is open, those that broke down last first.
    List<Breakdown> open() {
        return jdbc.sql("""
                select b.county, b.work, b.title, b.words, b.attempt_count, b.since_at, b.broke_at
                from task.breakdown b
                where b.mended_at is null
                order by b.broke_at desc, b.id
                """).query((row, at) -> breakdown(row)).list();
    }

    private static Breakdown breakdown(ResultSet row) throws SQLException {
        return new Breakdown(
                new Work(row.getString("county"), row.getString("work"), row.getString("title")),
                row.getString("words"),
                row.getInt("attempt_count"),
                row.getTimestamp("since_at").toInstant(),
                row.getTimestamp("broke_at").toInstant());
    }
}
