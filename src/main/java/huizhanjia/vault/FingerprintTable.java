package huizhanjia.vault;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which keys the data was sealed and indexed with: `vault.fingerprint`.
@Component
class FingerprintTable {

    private final JdbcClient jdbc;

    FingerprintTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The fingerprint of each key by its name in the key file, such as `seal 1`.
    Map<String, String> all() {
        var all = new TreeMap<String, String>();
        jdbc.sql("select f.key_name, f.fingerprint from vault.fingerprint f").query(row -> {
            all.put(row.getString("key_name"), row.getString("fingerprint"));
        });
        return all;
    }

    void add(Map<String, String> fingerprints) {
        fingerprints.forEach((name, fingerprint) -> jdbc.sql("""
                insert into vault.fingerprint (key_name, fingerprint)
                values (:name, :fingerprint)
                on conflict (key_name) do nothing
                """)
                .param("name", name)
                .param("fingerprint", fingerprint)
                .update());
    }
}
