package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL on `disclosure.hour` and `disclosure.review`.
@Component
class HourTable {

    private static final String UNREVIEWED = """
            from disclosure.hour h
            where h.refused_count > 0
            and h.county like :area
            and not exists (
                select 1
                from disclosure.review r
                where r.county = h.county and r.appointment_id = h.appointment_id and r.began_at = h.began_at)
            """;

    private final JdbcClient jdbc;

    HourTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts one; false when the hour is full. The row is locked while it is decided, so that no two pass for one.
    boolean count(WatchedHour.Id hour, Actor by, int ceiling) {
        open(hour, by);
        return of(hour, """
                update disclosure.hour
                set shown_count = shown_count + 1
                where county = :county and appointment_id = :appointment and began_at = :began
                and shown_count < :ceiling
                """).param("ceiling", ceiling).update() == 1;
    }

    /// Counts what a list was answered; how many there are now.
    int note(WatchedHour.Id hour, Actor by, int answers) {
        open(hour, by);
        return of(hour, """
                update disclosure.hour
                set listed_count = listed_count + :answers
                where county = :county and appointment_id = :appointment and began_at = :began
                returning listed_count
                """).param("answers", answers).query(Integer.class).single();
    }

    /// Counts a refusal; which one of the hour it is.
    int refuse(WatchedHour.Id hour) {
        return of(hour, """
                update disclosure.hour
                set refused_count = refused_count + 1
                where county = :county and appointment_id = :appointment and began_at = :began
                returning refused_count
                """).query(Integer.class).single();
    }

    /// Adds rows to those that left today; false when that would be too many. Whoever comes at the same moment waits.
    boolean leave(WatchedHour.Id hour, Actor by, Rows rows) {
        open(hour, by);
        of(hour, """
                select 1
                from disclosure.hour h
                where h.county = :county and h.appointment_id = :appointment and h.began_at = :began
                for update
                """).query(Integer.class).single();
        return of(hour, """
                update disclosure.hour
                set row_count = row_count + :rows
                where county = :county and appointment_id = :appointment and began_at = :began
                and :allowed >= :rows + (
                    select sum(d.row_count)
                    from disclosure.hour d
                    where d.county = :county and d.appointment_id = :appointment and d.began_at >= :since)
                """)
                        .param("rows", rows.rows())
                        .param("allowed", rows.allowed())
                        .param("since", Timestamp.from(rows.since()))
                        .update()
                == 1;
    }

    /// Hours with refusals that nobody has looked into, of the areas a code contains, the newest first.
    Excerpt<WatchedHour> unreviewed(String area, Excerpt.Span span) {
        var rows = jdbc.sql("""
                select h.county, h.appointment_id, h.began_at, h.org_id, h.clerk_name, h.post, h.shown_count,
                    h.refused_count
                """ + UNREVIEWED + """
                order by h.began_at desc, h.county, h.appointment_id
                limit :limit offset :from
                """)
                .param("area", area + "%")
                .param("limit", span.rows())
                .param("from", span.from())
                .query((row, number) -> new WatchedHour(
                        new WatchedHour.Id(
                                row.getString("county"),
                                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                                row.getTimestamp("began_at").toInstant()),
                        new OrgId(row.getObject("org_id", UUID.class)),
                        row.getString("clerk_name"),
                        row.getString("post"),
                        row.getInt("shown_count"),
                        row.getInt("refused_count")))
                .list();
        return new Excerpt<>(rows, countUnreviewed(area), span.from());
    }

    long countUnreviewed(String area) {
        return jdbc.sql("select count(*)\n" + UNREVIEWED)
                .param("area", area + "%")
                .query(Long.class)
                .single();
    }

    /// Whether the hour is one of them.
    boolean isUnreviewed(String area, WatchedHour.Id hour) {
        return of(hour, "select count(*)\n" + UNREVIEWED + """
                and h.county = :county and h.appointment_id = :appointment and h.began_at = :began
                """)
                        .param("area", area + "%")
                        .query(Long.class)
                        .single()
                == 1;
    }

    /// What the posts of an area were shown since a moment: the most of an hour, and the rows of all hours.
    List<Taken> taken(String area, Instant since) {
        return jdbc.sql("""
                select h.county, h.clerk_name, h.post, max(h.shown_count) as shown, max(h.listed_count) as listed,
                    sum(h.row_count)::int as rows
                from disclosure.hour h
                where h.county like :area and h.began_at >= :since
                group by h.county, h.appointment_id, h.clerk_name, h.post
                order by h.county, h.clerk_name
                """)
                .param("area", area + "%")
                .param("since", Timestamp.from(since))
                .query(Taken.class)
                .list();
    }

    /// Keeps what came of looking into an hour; false when somebody did before.
    boolean review(WatchedHour.Id hour, String words, Actor by) {
        return of(hour, """
                insert into disclosure.review (county, appointment_id, began_at, words, clerk_id, clerk_name, post)
                values (:county, :appointment, :began, :words, :clerk, :name, :post)
                on conflict (county, appointment_id, began_at) do nothing
                """)
                        .param("words", words)
                        .param("clerk", by.clerk().value())
                        .param("name", by.clerkName())
                        .param("post", by.post())
                        .update()
                == 1;
    }

    private void open(WatchedHour.Id hour, Actor by) {
        of(hour, """
                insert into disclosure.hour (county, appointment_id, began_at, org_id, clerk_id, clerk_name, post)
                values (:county, :appointment, :began, :org, :clerk, :name, :post)
                on conflict (county, appointment_id, began_at) do nothing
                """)
                .param("org", by.scope().root().value())
                .param("clerk", by.clerk().value())
                .param("name", by.clerkName())
                .param("post", by.post())
                .update();
    }

    private StatementSpec of(WatchedHour.Id hour, String sql) {
        return jdbc.sql(sql)
                .param("county", hour.county())
                .param("appointment", hour.appointment().value())
                .param("began", Timestamp.from(hour.beganAt()));
    }

    /// What a post was shown.
    ///
    /// @param shown the most of an hour
    /// @param listed the most answers of lists of an hour
    /// @param rows how many rows left in clear
    record Taken(String county, String clerkName, String post, int shown, int listed, int rows) {

        /// As many as the ceiling of a parameter counts.
        int of(String key) {
            return switch (key) {
                case Meter.PER_HOUR -> shown;
                case Meter.LISTED -> listed;
                default -> rows;
            };
        }
    }

    /// Rows that want to leave.
    ///
    /// @param allowed how many may in a day
    /// @param since where the day began
    record Rows(long rows, int allowed, Instant since) {}
}
