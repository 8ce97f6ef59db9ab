package huizhanjia.access;

import huizhanjia.access.Handover.Hand;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `access.handover` and what follows it: `…_confirmation`, `…_end`, `…_reading`.
@Component
class HandoverTable {

    private static final String SELECT = """
            select h.id, h.clerk_id, h.kind, h.reason, h.asked_under, h.asked_by, h.asked_name, h.asked_post, h.asked_at,
                h.expires_at, c.confirmed_by, c.confirmed_name, c.confirmed_post, c.confirmed_at, e.outcome
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
                values (:id, :clerk, :kind, :reason, :under, :by, :name, :post, :at, :expiresAt, :hash)
                """)
                .param("id", handover.id())
                .param("clerk", handover.clerk().value())
                .param("kind", handover.kind().name())
                .param("reason", handover.reason())
                .param("under", handover.under())
                .param("by", handover.asked().clerk().value())
                .param("name", handover.asked().name())
                .param("post", handover.asked().post())
                .param("at", handover.asked().at().atOffset(ZoneOffset.UTC))
                .param("expiresAt", handover.expiresAt().atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .update();
    }

    /// Whether nobody had confirmed it before.
    boolean confirm(UUID id, Hand by, String hash) {
        return jdbc.sql("""
                insert into access.handover_confirmation
                    (handover_id, confirmed_by, confirmed_name, confirmed_post, confirmed_at, second_hash)
                values (:id, :by, :name, :post, :at, :hash)
                on conflict (handover_id) do nothing
                """)
                        .param("id", id)
                        .param("by", by.clerk().value())
                        .param("name", by.name())
                        .param("post", by.post())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("hash", hash)
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
        return jdbc.sql(SELECT + "where h.id = :id")
                .param("id", id)
                .query(HandoverTable::handover)
                .optional();
    }

    /// Those of the clerks, the newest first.
    Excerpt<Handover> of(Collection<ClerkId> clerks, Excerpt.Span span) {
        var ids = clerks.stream().map(ClerkId::value).toArray(UUID[]::new);
        var rows = jdbc.sql(SELECT + "where h.clerk_id = any(:clerks) order by h.id desc limit :limit offset :from")
                .param("clerks", ids)
                .param("limit", span.rows())
                .param("from", span.from())
                .query(HandoverTable::handover)
                .list();
        var total = jdbc.sql("select count(*) from access.handover h where h.clerk_id = any(:clerks)")
                .param("clerks", ids)
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    /// Those of a clerk that have neither ended nor run out, the newest first.
    List<Handover> open(ClerkId clerk, Instant at) {
        return jdbc.sql(SELECT + """
                where h.clerk_id = :clerk and e.handover_id is null and h.expires_at > :at
                order by h.id desc
                """)
                .param("clerk", clerk.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(HandoverTable::handover)
                .list();
    }

    /// What was confirmed about a clerk who already was one, and what the clerk has not been told yet.
    List<Handover> untold(ClerkId clerk) {
        return jdbc.sql(SELECT + """
                where h.clerk_id = :clerk and h.kind <> 'FIRST' and c.handover_id is not null
                    and not exists (select 1 from access.handover_reading r where r.handover_id = h.id)
                order by h.id
                """)
                .param("clerk", clerk.value())
                .query(HandoverTable::handover)
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

    private static Handover handover(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Handover(
                row.getObject("id", UUID.class),
                new ClerkId(row.getObject("clerk_id", UUID.class)),
                Handover.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("asked_under"),
                Objects.requireNonNull(hand(row, "asked")),
                instant(row, "expires_at"),
                hand(row, "confirmed"),
                outcome == null ? null : Handover.End.valueOf(outcome));
    }

    private static @Nullable Hand hand(ResultSet row, String did) throws SQLException {
        var clerk = row.getObject(did + "_by", UUID.class);
        return clerk == null
                ? null
                : new Hand(
                        new ClerkId(clerk),
                        row.getString(did + "_name"),
                        row.getString(did + "_post"),
                        instant(row, did + "_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
