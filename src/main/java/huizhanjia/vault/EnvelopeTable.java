package huizhanjia.vault;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the envelopes of sealed columns anew, whatever table they stand in.
@Component
public class EnvelopeTable {

    private final JdbcClient jdbc;
    private final Vault vault;

    EnvelopeTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Re-seals up to `limit` rows whose envelopes do not begin with the current head; how many it did.
    public int reseal(SealedColumn column, byte[] currentHead, int limit) {
        var rows = jdbc.sql("""
                select t.ctid::text as place, t.%2$s as envelope
                from %1$s t
                where t.%2$s is not null
                and substring(t.%2$s from 1 for :length) <> :head
                limit :limit
                """.formatted(column.table(), column.column()))
                .param("length", currentHead.length)
                .param("head", currentHead)
                .param("limit", limit)
                .query((row, number) -> Map.<String, Object>of(
                        "place", row.getString("place"),
                        "old", row.getBytes("envelope"),
                        "fresh", vault.seal(vault.open(row.getBytes("envelope")))))
                .list();
        rows.forEach(row -> replace(column, row));
        return rows.size();
    }

    /// Only over the envelope that was read: an edit in between wins, and is sealed with the current key anyway.
    private void replace(SealedColumn column, Map<String, Object> row) {
        jdbc.sql("update %1$s set %2$s = :fresh where ctid = cast(:place as tid) and %2$s = :old"
                        .formatted(column.table(), column.column()))
                .params(row)
                .update();
    }
}
