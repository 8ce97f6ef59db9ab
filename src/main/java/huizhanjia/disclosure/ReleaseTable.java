package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `disclosure.release` and what becomes of it.
@Component
class ReleaseTable {

    private static final int SHOWN = 200;
    private static final String SELECT = """
            select r.county, r.id, r.org_id, r.title, r.query, r.href, r.purpose, r.row_count, r.clerk_id,
                r.appointment_id, r.clerk_name, r.post, r.asked_at, d.released, d.words, d.clerk_name as decided_by,
                d.post as decided_post, d.until_at
            from disclosure.release r
            left join disclosure.release_decision d on d.county = r.county and d.release_id = r.id
            left join disclosure.release_use u on u.county = r.county and u.release_id = r.id
            """;

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Release release) {
        jdbc.sql("""
                insert into disclosure.release (county, id, org_id, title, query, href, purpose, row_count, clerk_id,
                    appointment_id, clerk_name, post, asked_at)
                values (:county, :id, :org, :title, :query, :href, :purpose, :rows, :clerk, :appointment, :name, :post,
                    :at)
                """)
                .param("county", release.county())
                .param("id", release.id().value())
                .param("org", release.org().value())
                .param("title", release.asked().title())
                .param("query", release.asked().query())
                .param("href", release.asked().href())
                .param("purpose", release.asked().purpose())
                .param("rows", release.asked().rows())
                .param("clerk", release.askedBy().clerk().value())
                .param("appointment", release.askedBy().appointment().value())
                .param("name", release.askedBy().name())
                .param("post", release.askedBy().post())
                .param("at", Timestamp.from(release.askedAt()))
                .update();
    }

    Optional<Release> find(ReleaseId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(ReleaseTable::release)
                .optional();
    }

    /// Those of an area that nobody decided yet, asked since a moment, the oldest first.
    List<Release> waiting(String area, Instant since) {
        return jdbc.sql(SELECT + """
                where r.county like :area and d.release_id is null and r.asked_at >= :since
                order by r.asked_at
                limit :limit
                """)
                .param("area", area + "%")
                .param("since", Timestamp.from(since))
                .param("limit", SHOWN)
                .query(ReleaseTable::release)
                .list();
    }

    /// Those a post asked for that were released, have not lapsed and were not used.
    List<Release> usable(Actor by, Instant now) {
        return jdbc.sql(SELECT + """
                where r.county = :county and r.appointment_id = :appointment and r.clerk_id = :clerk
                and d.released and d.until_at > :now and u.release_id is null
                order by d.until_at
                limit :limit
                """)
                .param("county", Moments.county(by))
                .param("appointment", by.appointment().value())
                .param("clerk", by.clerk().value())
                .param("now", Timestamp.from(now))
                .param("limit", SHOWN)
                .query(ReleaseTable::release)
                .list();
    }

    /// What a post asked for, the newest first.
    List<Release> asked(Actor by) {
        return jdbc.sql(SELECT + """
                where r.county = :county and r.appointment_id = :appointment and r.clerk_id = :clerk
                order by r.asked_at desc
                limit :limit
                """)
                .param("county", Moments.county(by))
                .param("appointment", by.appointment().value())
                .param("clerk", by.clerk().value())
                .param("limit", SHOWN)
                .query(ReleaseTable::release)
                .list();
    }

    /// Ends the waiting; false when somebody decided before.
    boolean decide(Release release, Release.Decision decision, Actor by) {
        return jdbc.sql("""
                insert into disclosure.release_decision (county, release_id, released, words, until_at, clerk_id,
                    clerk_name, post)
                values (:county, :id, :released, :words, :until, :clerk, :name, :post)
                on conflict (county, release_id) do nothing
                """)
                        .param("county", release.county())
                        .param("id", release.id().value())
                        .param("released", decision.released())
                        .param("words", decision.words())
                        .param("until", Timestamp.from(decision.until()))
                        .param("clerk", by.clerk().value())
                        .param("name", decision.clerkName())
                        .param("post", decision.post())
                        .update()
                == 1;
    }

    /// Uses a release up; false when it was used before.
    boolean use(Release release, Instant at) {
        return jdbc.sql("""
                insert into disclosure.release_use (county, release_id, used_at)
                values (:county, :id, :at)
                on conflict (county, release_id) do nothing
                """)
                        .param("county", release.county())
                        .param("id", release.id().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        var until = row.getTimestamp("until_at");
        var decision = until == null
                ? null
                : new Release.Decision(
                        row.getBoolean("released"),
                        row.getString("words"),
                        row.getString("decided_by"),
                        row.getString("decided_post"),
                        until.toInstant());
        return new Release(
                row.getString("county"),
                new ReleaseId(row.getObject("id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                new Release.Asked(
                        row.getString("title"),
                        row.getString("query"),
                        row.getString("href"),
                        row.getString("purpose"),
                        row.getLong("row_count")),
                new Release.AskedBy(
                        new ClerkId(row.getObject("clerk_id", UUID.class)),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("clerk_name"),
                        row.getString("post")),
                row.getTimestamp("asked_at").toInstant(),
                decision);
    }
}
