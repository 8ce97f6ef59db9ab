package huizhanjia.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Advisory locks of PostgreSQL: named, and gone with the transaction.
@Component
class LockTable {

    private final JdbcClient jdbc;

    LockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Waits until nobody else has it.
    void await(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query((row, at) -> name)
                .single();
    }

    /// Whether nobody else had it.
    boolean take(String name) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
