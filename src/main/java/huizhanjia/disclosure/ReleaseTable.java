package huizhanjia.disclosure;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `disclosure.release` and what becomes of it.
@Component
class ReleaseTable {

    private static final String SELECT = """
            select r.county, r.id, r.org_id as org, r.title, r.query, r.href, r.purpose, r.row_count as rows,
                r.clerk_id as clerk, r.appointment_id as appointment, r.clerk_name as name, r.post as asked_by_post,
                r.asked_at, d.released, d.words, d.clerk_name, d.post as decision_post, d.until_at as until
            """;

    private static final String FROM = """
            from disclosure.release r
            left join disclosure.release_decision d on d.county = r.county and d.release_id = r.id
            left join disclosure.release_use u on u.county = r.county and u.release_id = r.id
            """;

    private static final String WAITING = FROM + """
            where r.org_id in (select s.id from org.subtree(:root) s)
            and r.clerk_id <> :reader and r.asked_at >= :since and d.release_id is null
            """;
    private static final String OWN = FROM + """
            where r.county = :county and r.appointment_id = :appointment and r.clerk_id = :clerk
            """;
    private static final String USABLE = OWN + "and d.released and d.until_at > :now and u.release_id is null\n";

    private final JdbcClient jdbc;
    private final ExcerptQuery waiting;

    ReleaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.waiting = new ExcerptQuery(jdbc, SELECT, WAITING, "order by r.asked_at, r.id");
    }

    void add(ClearListRelease clearListRelease) {
        jdbc.sql("""
                insert into disclosure.release (county, id, org_id, title, query, href, purpose, row_count, clerk_id,
                    appointment_id, clerk_name, post, asked_at)
                values (:county, :id, :org, :title, :query, :href, :purpose, :rows, :clerk, :appointment, :name,
                    :askedByPost, :askedAt)
                """).paramSource(Params.of(clearListRelease)).update();
    }

    Optional<ClearListRelease> find(ReleaseId id) {
        return jdbc.sql(SELECT + FROM + "where r.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(ClearListRelease.class))
                .optional();
    }

    /// Those that somebody else asked for and nobody decided yet, the oldest first.
    Excerpt<ClearListRelease> waiting(Waiting which, Excerpt.Span span) {
        return waiting.read(Params.of(which), span, RecordRows.of(ClearListRelease.class));
    }

    long count(Waiting which) {
        return waiting.count(Params.of(which));
    }

    /// What waits for somebody to decide it.
    ///
    /// @param since what was asked before has lapsed
    record Waiting(Scope scope, ClerkId reader, Instant since) {}

    /// Those of an area that nobody decided yet, asked since a moment, the oldest first.
    List<ClearListRelease> undecided(String area, Instant since) {
        return jdbc.sql(SELECT + FROM + """
                where r.county like :area and d.release_id is null and r.asked_at >= :since
                order by r.asked_at
                """)
                .paramSource(Params.none().and("area", area + "%").and("since", since))
                .query(RecordRows.of(ClearListRelease.class))
                .list();
    }

    /// Those a post asked for that were released, have not lapsed and were not used.
    List<ClearListRelease> usable(Actor by, Instant now) {
        return jdbc.sql(SELECT + USABLE + "order by d.until_at")
                .paramSource(own(by).and("now", now))
                .query(RecordRows.of(ClearListRelease.class))
                .list();
    }

    long countUsable(Actor by, Instant now) {
        return jdbc.sql("select count(*)\n" + USABLE)
                .paramSource(own(by).and("now", now))
                .query(Long.class)
                .single();
    }

    /// What a post asked for, the newest first.
    Excerpt<ClearListRelease> asked(Actor by, Excerpt.Span span) {
        return new ExcerptQuery(jdbc, SELECT, OWN, "order by r.asked_at desc, r.id")
                .read(own(by), span, RecordRows.of(ClearListRelease.class));
    }

    private static Params own(Actor by) {
        return Params.none()
                .and("county", Moments.county(by))
                .and("appointment", by.appointment())
                .and("clerk", by.clerk());
    }

    /// Ends the waiting; false when somebody decided before.
    boolean decide(ClearListRelease clearListRelease, ClearListRelease.Decision decision, Actor by) {
        return jdbc.sql("""
                insert into disclosure.release_decision (county, release_id, released, words, until_at, clerk_id,
                    clerk_name, post)
                values (:county, :id, :released, :words, :until, :clerk, :clerkName, :post)
                on conflict (county, release_id) do nothing
                """)
                        .paramSource(Params.of(decision)
                                .and("county", clearListRelease.county())
                                .and("id", clearListRelease.id())
                                .and("clerk", by.clerk()))
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
                        .paramSource(Params.of(clearListRelease).and("at", at))
                        .update()
                == 1;
    }
}
