package huizhanjia.disclosure;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// All SQL on `disclosure.release` and what becomes of it.
@Component
class ReleaseTable {

    private static final String SELECT = """
            select r.county, r.id, r.org_id, r.title, r.query, r.href, r.purpose, r.row_count, r.clerk_id,
                r.appointment_id, r.clerk_name, r.post, r.asked_at, d.released, d.words, d.clerk_name as decided_by,
                d.post as decided_post, d.until_at
            from disclosure.release r
            left join disclosure.release_decision d on d.county = r.county and d.release_id = r.id
            left join disclosure.release_use u on u.county = r.county and u.release_id = r.id
            """;

    private static final String WAITING = """
            where r.org_id in (select s.id from org.subtree(:root) s)
            and r.clerk_id <> :clerk and r.asked_at >= :since
            and not exists (
                select 1
                from disclosure.release_decision d
                where d.county = r.county and d.release_id = r.id)
            """;
    private static final String USABLE = """
            where r.county = :county and r.appointment_id = :appointment and r.clerk_id = :clerk
            and d.released and d.until_at > :now and u.release_id is null
            """;

    private final JdbcClient jdbc;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClearListRelease clearListRelease) {
        jdbc.sql("""
                insert into disclosure.release (county, id, org_id, title, query, href, purpose, row_count, clerk_id,
                    appointment_id, clerk_name, post, asked_at)
                values (:county, :id, :org, :title, :query, :href, :purpose, :rows, :clerk, :appointment, :name, :post,
                    :at)
                """)
                .param("county", clearListRelease.county())
                .param("id", clearListRelease.id().value())
                .param("org", clearListRelease.org().value())
                .param("title", clearListRelease.asked().title())
                .param("query", clearListRelease.asked().query())
                .param("href", clearListRelease.asked().href())
                .param("purpose", clearListRelease.asked().purpose())
                .param("rows", clearListRelease.asked().rows())
                .param("clerk", clearListRelease.askedBy().clerk().value())
                .param("appointment", clearListRelease.askedBy().appointment().value())
                .param("name", clearListRelease.askedBy().name())
                .param("post", clearListRelease.askedBy().post())
                .param("at", Timestamp.from(clearListRelease.askedAt()))
                .update();
    }

    Optional<ClearListRelease> find(ReleaseId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(ReleaseTable::release)
                .optional();
    }

    /// Those that somebody else asked for and nobody decided yet, the oldest first.
    Excerpt<ClearListRelease> waiting(Waiting which, Excerpt.Span span) {
        var rows = waiting(SELECT + WAITING + "order by r.asked_at, r.id limit :limit offset :from", which)
                .param("limit", span.rows())
                .param("from", span.from())
                .query(ReleaseTable::release)
                .list();
        return new Excerpt<>(rows, count(which), span.from());
    }

    long count(Waiting which) {
        return waiting("select count(*) from disclosure.release r\n" + WAITING, which)
                .query(Long.class)
                .single();
    }

    private StatementSpec waiting(String sql, Waiting which) {
        return jdbc.sql(sql)
                .param("root", which.scope().root().value())
                .param("clerk", which.reader().value())
                .param("since", Timestamp.from(which.since()));
    }

    /// What waits for somebody to decide it.
    ///
    /// @param since what was asked before has lapsed
    record Waiting(Scope scope, ClerkId reader, Instant since) {}

    /// Those of an area that nobody decided yet, asked since a moment, the oldest first.
    List<ClearListRelease> undecided(String area, Instant since) {
        return jdbc.sql(SELECT + """
                where r.county like :area and d.release_id is null and r.asked_at >= :since
                order by r.asked_at
                """)
                .param("area", area + "%")
                .param("since", Timestamp.from(since))
                .query(ReleaseTable::release)
                .list();
    }

    /// Those a post asked for that were released, have not lapsed and were not used.
    List<ClearListRelease> usable(Actor by, Instant now) {
        return own(SELECT + USABLE + "order by d.until_at", by)
                .param("now", Timestamp.from(now))
                .query(ReleaseTable::release)
                .list();
    }

    long countUsable(Actor by, Instant now) {
        return own("""
                select count(*)
                from disclosure.release r
                join disclosure.release_decision d on d.county = r.county and d.release_id = r.id
                left join disclosure.release_use u on u.county = r.county and u.release_id = r.id
                """ + USABLE, by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /// What a post asked for, the newest first.
    Excerpt<ClearListRelease> asked(Actor by, Excerpt.Span span) {
        var which = "where r.county = :county and r.appointment_id = :appointment and r.clerk_id = :clerk\n";
        var rows = own(SELECT + which + "order by r.asked_at desc, r.id limit :limit offset :from", by)
                .param("limit", span.rows())
                .param("from", span.from())
                .query(ReleaseTable::release)
                .list();
        var total = own("select count(*) from disclosure.release r\n" + which, by)
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    private StatementSpec own(String sql, Actor by) {
        return jdbc.sql(sql)
                .param("county", Moments.county(by))
                .param("appointment", by.appointment().value())
                .param("clerk", by.clerk().value());
    }

    /// Ends the waiting; false when somebody decided before.
    boolean decide(ClearListRelease clearListRelease, ClearListRelease.Decision decision, Actor by) {
        return jdbc.sql("""
                insert into disclosure.release_decision (county, release_id, released, words, until_at, clerk_id,
                    clerk_name, post)
                values (:county, :id, :released, :words, :until, :clerk, :name, :post)
                on conflict (county, release_id) do nothing
                """)
                        .param("county", clearListRelease.county())
                        .param("id", clearListRelease.id().value())
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
    boolean use(ClearListRelease clearListRelease, Instant at) {
        return jdbc.sql("""
                insert into disclosure.release_use (county, release_id, used_at)
                values (:county, :id, :at)
                on conflict (county, release_id) do nothing
                """)
                        .param("county", clearListRelease.county())
                        .param("id", clearListRelease.id().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static ClearListRelease release(ResultSet row, int number) throws SQLException {
        var until = row.getTimestamp("until_at");
        var decision = until == null
                ? null
                : new ClearListRelease.Decision(
                        row.getBoolean("released"),
                        row.getString("words"),
                        row.getString("decided_by"),
                        row.getString("decided_post"),
                        until.toInstant());
        return new ClearListRelease(
                row.getString("county"),
                new ReleaseId(row.getObject("id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                new ClearListRelease.Asked(
                        row.getString("title"),
                        row.getString("query"),
                        row.getString("href"),
                        row.getString("purpose"),
                        row.getLong("row_count")),
                new ClearListRelease.AskedBy(
                        new ClerkId(row.getObject("clerk_id", UUID.class)),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("clerk_name"),
                        row.getString("post")),
                row.getTimestamp("asked_at").toInstant(),
                decision);
    }
}
