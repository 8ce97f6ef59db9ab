package huizhanjia.access;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every password a clerk had, the latest counts: `access.password`.
@Component
class PasswordTable {

    private final JdbcClient jdbc;

    PasswordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClerkId clerk, String hash, boolean mustChange, Instant at) {
        jdbc.sql("""
                insert into access.password (id, clerk_id, hash, must_change, set_at)
                values (:id, :clerk, :hash, :mustChange, :at)
                """)
                .param("id", Ids.next())
                .param("clerk", clerk.value())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest hashes, the one in use first.
    List<String> latest(ClerkId clerk, int limit) {
        return jdbc.sql("""
                select p.hash
                from access.password p
                where p.clerk_id = :clerk
                order by p.id desc
                limit :limit
                """)
                .param("clerk", clerk.value())
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /// When the one in use was set, and whether only to be changed.
    Optional<Latest> inUse(ClerkId clerk) {
        return jdbc.sql("""
                select p.must_change, p.set_at
                from access.password p
                where p.clerk_id = :clerk
                order by p.id desc
                limit 1
                """)
                .param("clerk", clerk.value())
                .query(RecordRows.of(Latest.class))
                .optional();
    }

    /// The password in use.
    record Latest(boolean mustChange, Instant setAt) {}
}
