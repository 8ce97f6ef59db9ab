package huizhanjia.vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was found wholly under which key: `vault.resealed`.
@Component
class ResealedTable {

    private final JdbcClient jdbc;

    ResealedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isDone(String name, int key) {
        return jdbc.sql("select exists (select 1 from vault.resealed r where r.name = :name and r.key_number = :key)")
                .param("name", name)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void done(String name, int key) {
        jdbc.sql("""
                insert into vault.resealed (name, key_number)
                values (:name, :key)
                on conflict (name) do update set key_number = excluded.key_number, found_at = now()
                """).param("name", name).param("key", key).update();
    }
}
