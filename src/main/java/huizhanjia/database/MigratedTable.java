package huizhanjia.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which sets of scripts this database has been brought up to: `database.migrated`.
record MigratedTable(JdbcClient jdbc) {

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

    void add(String fingerprint) {
        jdbc.sql("insert into database.migrated (fingerprint) values (:fingerprint)")
                .param("fingerprint", fingerprint)
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
    }
}
