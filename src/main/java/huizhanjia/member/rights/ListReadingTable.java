package huizhanjia.member.rights;

import huizhanjia.database.Params;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.reading`.
@Component
class ListReadingTable {

    private final JdbcClient jdbc;

    ListReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says that a post looks at lists in an hour; nothing when that is said already.
    void begin(String county, Actor by, Instant hour) {
        jdbc.sql("""
                insert into member.reading (county, appointment_id, hour_at, clerk_id, clerk_name, post, org_id, area,
                    list_count, row_count)
                values (:county, :appointment, :hour, :byClerk, :clerk, :post, :byOrg, :area, 0, 0)
                on conflict (county, appointment_id, hour_at) do nothing
                """)
                .paramSource(Params.none()
                        .by(by)
                        .and("county", county)
                        .and("appointment", by.appointment())
                        .and("hour", hour)
                        .and("area", by.scope().area()))
                .update();
    }

    /// Adds what was seen meanwhile.
    void add(Hour hour, long lists, long rows) {
        jdbc.sql("""
                update member.reading
                set list_count = list_count + :lists, row_count = row_count + :rows
                where county = :county and appointment_id = :appointment and hour_at = :at
                """)
                .paramSource(Params.of(hour).and("lists", lists).and("rows", rows))
                .update();
    }

    /// Hours that are over and not told yet, locked; the oldest first.
    List<Line> untold(Instant before, int most) {
        return jdbc.sql("""
                select r.county, r.appointment_id, r.hour_at, r.clerk_id, r.clerk_name, r.post, r.org_id, r.area,
                    r.list_count, r.row_count
                from member.reading r
                where r.told_at is null and r.hour_at < :before
                order by r.hour_at
                limit :most
                for update skip locked
                """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ListReadingTable::line)
                .list();
    }

    void told(Hour hour, Instant at) {
        jdbc.sql("""
                update member.reading
                set told_at = :told
                where county = :county and appointment_id = :appointment and hour_at = :at
                """).paramSource(Params.of(hour).and("told", at)).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var appointment = new AppointmentId(row.getObject("appointment_id", UUID.class));
        var by = new Actor(
                new ClerkId(row.getObject("clerk_id", UUID.class)),
                appointment,
                row.getString("clerk_name"),
                row.getString("post"),
                new Scope(new OrgId(row.getObject("org_id", UUID.class)), row.getString("area")),
                Set.of(),
                "reading");
        var at = row.getObject("hour_at", OffsetDateTime.class).toInstant();
        return new Line(
                new Hour(row.getString("county"), appointment, at),
                by,
                row.getLong("list_count"),
                row.getLong("row_count"));
    }

    /// One post in one hour.
    record Hour(String county, AppointmentId appointment, Instant at) {}

    /// What a post saw in an hour.
    record Line(Hour hour, Actor by, long lists, long rows) {}
}
