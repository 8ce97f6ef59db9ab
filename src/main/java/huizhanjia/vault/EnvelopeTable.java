package huizhanjia.vault;

import huizhanjia.kernel.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the envelopes of sealed columns anew, whatever table they stand in, each bound to its own row.
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

    /// Re-seals the envelopes that are not bound or not under the current key, walking once through the table in the
    /// order of its pages; how many it did. What does not open keeps its old seal and does not count.
    public int reseal(SealedColumn column) {
        var total = new AtomicInteger();
        walk(column, false, batch -> total.addAndGet(replace(column, anew(column, batch))));
        return total.get();
    }

    /// Where in the column an envelope does not open.
    List<SealedPlace> unopened(SealedColumn column) {
        var places = new ArrayList<SealedPlace>();
        walk(
                column,
                true,
                batch -> batch.stream()
                        .filter(found ->
                                vault.find(found.bound(), found.envelope()).isEmpty())
                        .forEach(found -> places.add(found.bound())));
        return places;
    }

    /// @param all whether those are wanted as well that are bound and under the current key
    private void walk(SealedColumn column, boolean all, Consumer<List<Found>> taker) {
        var batch = after(BEFORE_ALL, column, all);
        while (!batch.isEmpty()) {
            taker.accept(batch);
            batch = after(batch.getLast().place(), column, all);
        }
    }

    private List<Found> after(String place, SealedColumn column, boolean all) {
        var head = vault.currentHead();
        return jdbc.sql("""
                select t.ctid::text as place, t.%2$s as envelope, array[%3$s] as key
                from %1$s t
                where t.ctid > cast(:after as tid)
                and t.%2$s is not null
                and (:all or substring(t.%2$s from 1 for :length) <> :head)
                limit :limit
                """.formatted(column.table(), column.column(), key(column)))
                .param("after", place)
                .param("all", all)
                .param("length", head.length)
                .param("head", head)
                .param("limit", BATCH)
                .query((row, number) -> new Found(
                        row.getString("place"),
                        column.at((Object[]) row.getArray("key").getArray()),
                        row.getBytes("envelope")))
                .list();
    }

    private static String key(SealedColumn column) {
        return column.key().stream().map("t.%s::text"::formatted).collect(Collectors.joining(", "));
    }

    /// Only over the envelope that was read: an edit in between wins, and is sealed with the current key anyway.
    private int replace(SealedColumn column, Map<Found, byte[]> fresh) {
        return jdbc.sql("""
                update %1$s t
                set %2$s = f.fresh
                from unnest(:places::text[], :old, :fresh) as f(place, old, fresh)
                where t.ctid = f.place::tid and t.%2$s = f.old
                """.formatted(column.table(), column.column()))
                .param("places", fresh.keySet().stream().map(Found::place).toArray(String[]::new))
                .param("old", fresh.keySet().stream().map(Found::envelope).toArray(byte[][]::new))
                .param("fresh", fresh.values().toArray(byte[][]::new))
                .update();
    }

    private Map<Found, byte[]> anew(SealedColumn column, List<Found> batch) {
        var fresh = new LinkedHashMap<Found, byte[]>();
        for (var old : batch) {
            try {
                fresh.put(old, vault.seal(old.bound(), vault.open(old.bound(), old.envelope())));
            } catch (Refused spoiled) {
                LOG.error("{} 中有一条加密内容打不开，保持原样（{}）", column.name(), old.bound(), spoiled);
            }
        }
        return fresh;
    }

    /// An envelope and where it stands.
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(String place, SealedPlace bound, byte[] envelope) {}
}
