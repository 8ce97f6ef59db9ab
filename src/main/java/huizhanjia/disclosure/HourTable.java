package huizhanjia.disclosure;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final ExcerptQuery unreviewed;

    HourTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.unreviewed =
                new ExcerptQuery(jdbc, """
                select h.county, h.appointment_id as appointment, h.began_at, h.org_id as org, h.clerk_name, h.post,
                    h.shown_count as shown, h.refused_count as refused
                """, UNREVIEWED, "order by h.began_at desc, h.county, h.appointment_id");
    }

    /// Counts one; false when the hour is full. The row is locked while it is decided, so that no two pass for one.
    boolean count(WatchedHour.Id hour, Actor by, int ceiling) {
        open(hour, by);
        return jdbc.sql("""
                update disclosure.hour
                set shown_count = shown_count + 1
                where county = :county and appointment_id = :appointment and began_at = :beganAt
                and shown_count < :ceiling
                """)
                        .paramSource(Params.of(hour).and("ceiling", ceiling))
                        .update()
                == 1;
    }

    /// Counts what a list was answered; how many there are now.
    int note(WatchedHour.Id hour, Actor by, int answers) {
        open(hour, by);
        return jdbc.sql("""
                update disclosure.hour
                set listed_count = listed_count + :answers
                where county = :county and appointment_id = :appointment and began_at = :beganAt
                returning listed_count
                """)
                .paramSource(Params.of(hour).and("answers", answers))
                .query(Integer.class)
                .single();
    }

    /// Counts a refusal; which one of the hour it is.
    int refuse(WatchedHour.Id hour) {
        return jdbc.sql("""
                update disclosure.hour
                set refused_count = refused_count + 1
                where county = :county and appointment_id = :appointment and began_at = :beganAt
                returning refused_count
                """).paramSource(Params.of(hour)).query(Integer.class).single();
    }

    /// Adds rows to those that left today; false when that would be too many. Whoever comes at the same moment waits.
    boolean leave(WatchedHour.Id hour, Actor by, Rows rows) {
        open(hour, by);
        jdbc.sql("""
                select 1
                from disclosure.hour h
                where h.county = :county and h.appointment_id = :appointment and h.began_at = :beganAt
                for update
                """).paramSource(Params.of(hour)).query(Integer.class).single();
        return jdbc.sql("""
                update disclosure.hour
                set row_count = row_count + :rows
                where county = :county and appointment_id = :appointment and began_at = :beganAt
                and :allowed >= :rows + (
                    select sum(d.row_count)
                    from disclosure.hour d
                    where d.county = :county and d.appointment_id = :appointment and d.began_at >= :since)
                """).paramSource(Params.of(hour).andAll(rows)).update() == 1;
    }

    /// Hours with refusals that nobody has looked into, of the areas a code contains, the newest first.
    Excerpt<WatchedHour> unreviewed(String area, Excerpt.Span span) {
        return unreviewed.read(Params.none().and("area", area + "%"), span, RecordRows.of(WatchedHour.class));
    }

    long countUnreviewed(String area) {
        return unreviewed.count(Params.none().and("area", area + "%"));
    }

    /// Whether the hour is one of them.
    boolean isUnreviewed(String area, WatchedHour.Id hour) {
        return jdbc.sql("select count(*)\n" + UNREVIEWED + """
                and h.county = :county and h.appointment_id = :appointment and h.began_at = :beganAt
                """)
                        .paramSource(Params.of(hour).and("area", area + "%"))
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
                .paramSource(Params.none().and("area", area + "%").and("since", since))
                .query(RecordRows.of(Taken.class))
                .list();
    }

    /// Keeps what came of looking into an hour; false when somebody did before.
    boolean review(WatchedHour.Id hour, String words, Actor by) {
        return jdbc.sql("""
                insert into disclosure.review (county, appointment_id, began_at, words, clerk_id, clerk_name, post)
                values (:county, :appointment, :beganAt, :words, :byClerk, :clerk, :post)
                on conflict (county, appointment_id, began_at) do nothing
                """)
                        .paramSource(Params.of(hour).by(by).and("words", words))
                        .update()
                == 1;
    }

    private void open(WatchedHour.Id hour, Actor by) {
        jdbc.sql("""
                insert into disclosure.hour (county, appointment_id, began_at, org_id, clerk_id, clerk_name, post)
                values (:county, :appointment, :beganAt, :byOrg, :byClerk, :clerk, :post)
                on conflict (county, appointment_id, began_at) do nothing
                """).paramSource(Params.of(hour).by(by)).update();
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
