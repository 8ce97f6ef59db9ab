package huizhanjia.database.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which sets of scripts this database has been brought up to: `database.migrated`.
record MigratedTable(JdbcClient jdbc) {

    /// How the table begins in which Flyway keeps what it ran for a room.
    static final String HISTORY = "flyway_schema_history_";

    static MigratedTable in(DataSource database) {
        var table = new MigratedTable(JdbcClient.create(database));
        table.create();
        return table;
    }

    /// The set of the last migration that came to its end.
    Optional<String> latest() {
        return jdbc.sql("""
                select m.fingerprint
                from database.migrated m
                order by m.migrated_at desc
                limit 1
                """).query(String.class).optional();
    }

    /// The release that last brought this database up; empty for one that did not say.
    Optional<String> release() {
        return jdbc.sql("""
                select m.release
                from database.migrated m
                order by m.migrated_at desc
                limit 1
                """).query(String.class).optional();
    }

    /// The newest migration of each room that was ever run here, whichever release ran it.
    Map<String, Integer> heights() {
        var heights = new HashMap<String, Integer>();
        for (var room : rooms()) {
            jdbc.sql("select max(h.version::int) from public.%s h where h.success".formatted(HISTORY + room))
                    .query(Integer.class)
                    .optional()
                    .ifPresent(height -> heights.put(room, height));
        }
        return heights;
    }

    void add(String fingerprint, String release) {
        jdbc.sql("insert into database.migrated (fingerprint, release) values (:fingerprint, :release)")
                .param("fingerprint", fingerprint)
                .param("release", release)
                .update();
        // Nor may the working role rewrite the history of migrations, Flyway's or this one.
        jdbc.sql("revoke insert, update, delete on all tables in schema public, database from huizhanjia_app")
                .update();
    }

    /// Not a migration itself: it is read before the first of them.
    private void create() {
        jdbc.sql("create schema if not exists database").update();
        jdbc.sql("""
                create table if not exists database.migrated (
                    migrated_at timestamptz primary key default clock_timestamp(),
                    fingerprint text        not null
                )
                """).update();
        jdbc.sql("alter table database.migrated add column if not exists release text")
                .update();
    }

    private List<String> rooms() {
        return jdbc.sql("""
                select substr(t.table_name, length(:history) + 1)
                from information_schema.tables t
                where t.table_schema = 'public' and starts_with(t.table_name, :history)
                """).param("history", HISTORY).query(String.class).list();
    }
}
