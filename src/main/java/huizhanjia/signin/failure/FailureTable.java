package huizhanjia.signin.failure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often sign-ins failed lately: `signin.failure_count`.
@Component
class FailureTable {

    private final JdbcClient jdbc;

    FailureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is counted together.
    ///
    /// @param name blind index of the login name; no bytes for a network alone
    /// @param network empty text for an account alone
    @SuppressWarnings("ArrayRecordComponent")
    record Key(byte[] name, String network) {}

    /// What was counted.
    ///
    /// @param signedInAt null when the account never came in from the network
    record Count(
            int failures,
            Instant countedAt,
            Instant freeAt,
            @Nullable Instant signedInAt) {}

    /// The count, held until the transaction ends, so that whoever tries at the same moment waits for what
    /// comes of it.
    Count hold(Key key, Instant now) {
        jdbc.sql("""
                insert into signin.failure_count (county, name_index, network, failures, counted_at, free_at)
                values ('000000', :name, :network, 0, :now, :now)
                on conflict (county, name_index, network) do nothing
                """)
                .param("name", key.name())
                .param("network", key.network())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("""
                select c.failures, c.counted_at, c.free_at, c.signed_in_at
                from signin.failure_count c
                where c.county = '000000' and c.name_index = :name and c.network = :network
                for update
                """)
                .param("name", key.name())
                .param("network", key.network())
                .query((row, number) -> new Count(
                        row.getInt("failures"),
                        row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("free_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("signed_in_at", OffsetDateTime.class))))
                .single();
    }

    void change(Key key, Count count) {
        jdbc.sql("""
                update signin.failure_count
                set failures = :failures, counted_at = :countedAt, free_at = :freeAt, signed_in_at = :signedInAt
                where county = '000000' and name_index = :name and network = :network
                """)
                .param("failures", count.failures())
                .param("countedAt", count.countedAt().atOffset(ZoneOffset.UTC))
                .param("freeAt", count.freeAt().atOffset(ZoneOffset.UTC))
                .param(
                        "signedInAt",
                        count.signedInAt() == null ? null : count.signedInAt().atOffset(ZoneOffset.UTC))
                .param("name", key.name())
                .param("network", key.network())
                .update();
    }

    /// Forgets all failures of an account, wherever they came from.
    void release(byte[] name, Instant now) {
        jdbc.sql("""
                update signin.failure_count
                set failures = 0, counted_at = :now, free_at = :now
                where county = '000000' and name_index = :name
                """)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes away what nothing depends on any more.
    void forget(Instant countedBefore, Instant signedInBefore) {
        jdbc.sql("""
                delete from signin.failure_count
                where county = '000000' and counted_at < :counted and coalesce(signed_in_at, '-infinity') < :signedIn
                """)
                .param("counted", countedBefore.atOffset(ZoneOffset.UTC))
                .param("signedIn", signedInBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
