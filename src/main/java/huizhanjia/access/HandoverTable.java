package huizhanjia.access;

import huizhanjia.access.Handover.Hand;
import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `access.handover` and what follows it: `…_confirmation`, `…_end`, `…_reading`.
@Component
class HandoverTable {

    private static final String SELECT = """
            select h.id, h.clerk_id as clerk, h.kind, h.reason, h.asked_under as under, h.asked_by as asked_clerk,
                h.asked_name, h.asked_post, h.asked_at, h.expires_at, c.confirmed_by as confirmed_clerk,
                c.confirmed_name, c.confirmed_post, c.confirmed_at, e.outcome as end
            """;

    private static final String FROM = """
            from access.handover h
            left join access.handover_confirmation c on c.handover_id = h.id
            left join access.handover_end e on e.handover_id = h.id
            """;

    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The two codes as they rest; the second one is null until it was given out.
    record Hashes(String first, @Nullable String second) {}

    void add(Handover handover, String hash) {
        jdbc.sql("""
                insert into access.handover (id, clerk_id, kind, reason, asked_under, asked_by, asked_name, asked_post,
                    asked_at, expires_at, first_hash)
                values (:id, :clerk, :kind, :reason, :under, :askedClerk, :askedName, :askedPost, :askedAt, :expiresAt,
                    :hash)
                """).paramSource(Params.of(handover).and("hash", hash)).update();
    }

    /// Whether nobody had confirmed it before.
    boolean confirm(UUID id, Hand by, String hash) {
        return jdbc.sql("""
                insert into access.handover_confirmation
                    (handover_id, confirmed_by, confirmed_name, confirmed_post, confirmed_at, second_hash)
                values (:id, :clerk, :name, :post, :at, :hash)
                on conflict (handover_id) do nothing
                """)
                        .paramSource(Params.of(by).and("id", id).and("hash", hash))
                        .update()
                == 1;
    }

    /// Whether it had not ended before.
    boolean end(UUID id, Handover.End outcome, String by, Instant at) {
        return jdbc.sql("""
                insert into access.handover_end (handover_id, outcome, ended_by, ended_at)
                values (:id, :outcome, :by, :at)
                on conflict (handover_id) do nothing
                """)
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Notes that the clerk was told of every one confirmed so far.
    void read(ClerkId clerk, Instant at) {
        jdbc.sql("""
                insert into access.handover_reading (handover_id, read_at)
                select h.id, :at
                from access.handover h
                join access.handover_confirmation c on c.handover_id = h.id
                where h.clerk_id = :clerk
                on conflict (handover_id) do nothing
                """)
                .param("clerk", clerk.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(SELECT + FROM + "where h.id = :id")
                .param("id", id)
                .query(RecordRows.of(Handover.class))
                .optional();
    }

    /// Those of the clerks, the newest first.
    Excerpt<Handover> of(Collection<ClerkId> clerks, Excerpt.Span span) {
        return new ExcerptQuery(
                        jdbc, SELECT, FROM + "where h.clerk_id = any (cast(:clerks as uuid[]))", "order by h.id desc")
                .read(Params.none().and("clerks", clerks), span, RecordRows.of(Handover.class));
    }

    /// Those of a clerk that have neither ended nor run out, the newest first.
    List<Handover> open(ClerkId clerk, Instant at) {
        return jdbc.sql(SELECT + FROM + """
                where h.clerk_id = :clerk and e.handover_id is null and h.expires_at > :at
                order by h.id desc
                """)
                .param("clerk", clerk.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(RecordRows.of(Handover.class))
                .list();
    }

    /// What was confirmed about a clerk who already was one, and what the clerk has not been told yet.
    List<Handover> untold(ClerkId clerk) {
        return jdbc.sql(SELECT + FROM + """
                where h.clerk_id = :clerk and h.kind <> 'FIRST' and c.handover_id is not null
                    and not exists (select 1 from access.handover_reading r where r.handover_id = h.id)
                order by h.id
                """)
                .param("clerk", clerk.value())
                .query(RecordRows.of(Handover.class))
                .list();
    }

    Hashes hashes(UUID id) {
        return jdbc.sql("""
                select h.first_hash as first, c.second_hash as second
                from access.handover h
                left join access.handover_confirmation c on c.handover_id = h.id
                where h.id = :id
                """).param("id", id).query(Hashes.class).single();
    }
}
