package huizhanjia.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the envelopes of sealed columns anew, whatever table they stand in.
@Component
public class EnvelopeTable {

    private static final Logger LOG = LoggerFactory.getLogger(EnvelopeTable.class);
    private static final int BATCH = 500;
    private static final String BEFORE_ALL = "(0,0)";

    private final JdbcClient jdbc;
    private final Vault vault;

    EnvelopeTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Re-seals the envelopes that are not under the current key, walking once through the table in the order of
    /// its pages; how many it did. What does not open keeps its old seal and does not count.
    public int reseal(SealedColumn column) {
        var total = 0;
        var batch = after(BEFORE_ALL, column);
        while (!batch.isEmpty()) {
            total += replace(column, anew(column, batch));
            batch = after(batch.getLast().place(), column);
        }
        return total;
    }

    private List<Old> after(String place, SealedColumn column) {
        var head = vault.currentHead();
        return jdbc.sql("""
                select t.ctid::text as place, t.%2$s as envelope
                from %1$s t
                where t.ctid > cast(:after as tid)
                and t.%2$s is not null
                and substring(t.%2$s from 1 for :length) <> :head
                limit :limit
                """.formatted(column.table(), column.column()))
                .param("after", place)
                .param("length", head.length)
                .param("head", head)
                .param("limit", BATCH)
                .query((row, number) -> new Old(row.getString("place"), row.getBytes("envelope")))
                .list();
    }

    /// Only over the envelope that was read: an edit in between wins, and is sealed with the current key anyway.
    private int replace(SealedColumn column, Map<Old, byte[]> fresh) {
        return jdbc.sql("""
                update %1$s t
                set %2$s = f.fresh
                from unnest(:places::text[], :old, :fresh) as f(place, old, fresh)
                where t.ctid = f.place::tid and t.%2$s = f.old
                """.formatted(column.table(), column.column()))
                .param("places", fresh.keySet().stream().map(Old::place).toArray(String[]::new))
                .param("old", fresh.keySet().stream().map(Old::envelope).toArray(byte[][]::new))
                .param("fresh", fresh.values().toArray(byte[][]::new))
                .update();
    }

    private Map<Old, byte[]> anew(SealedColumn column, List<Old> batch) {
        var fresh = new LinkedHashMap<Old, byte[]>();
        for (var old : batch) {
            try {
                fresh.put(old, vault.seal(vault.open(old.envelope())));
            } catch (RuntimeException spoiled) {
                LOG.error("{} 中有一条加密内容打不开，保持原样（{}）", column.name(), old.place(), spoiled);
            }
        }
        return fresh;
    }

    /// An envelope under another key, and where it stands.
    @SuppressWarnings("ArrayRecordComponent")
    private record Old(String place, byte[] envelope) {}
}
