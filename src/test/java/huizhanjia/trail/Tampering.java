package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Somebody who may write whatever they like into the database, and has kept copies of it, but has no key.
class Tampering {

    private static final List<String> TABLES = List.of("event", "head", "checkpoint", "book", "anchoring");

    private final JdbcClient owner;
    private final Anchors anchors;
    private final AnchorFile file;
    private final Vault vault;

    Tampering(FlywayConnectionDetails owner, Anchors anchors, AnchorFile file, Vault vault) {
        this.owner = JdbcClient.create(new SingleConnectionDataSource(
                Objects.requireNonNull(owner.getJdbcUrl()),
                Objects.requireNonNull(owner.getUsername()),
                Objects.requireNonNull(owner.getPassword()),
                true));
        this.anchors = anchors;
        this.file = file;
        this.vault = vault;
    }

    void sql(String sql) {
        owner.sql(sql).update();
    }

    /// A log that never began.
    void begin() {
        TABLES.forEach(table -> sql("truncate trail." + table));
        lose();
        restart();
    }

    void lose() {
        try {
            Files.deleteIfExists(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The application forgets what it knew.
    void restart() {
        anchors.forget();
    }

    /// Copies the whole log.
    void keep(String as) {
        sql("drop schema if exists " + as + " cascade");
        sql("create schema " + as);
        TABLES.forEach(table -> sql("create table %s.%s as table trail.%s".formatted(as, table, table)));
    }

    /// Puts a copy in the place of the log.
    void putBack(String kept) {
        TABLES.forEach(table -> {
            sql("truncate trail." + table);
            sql("insert into trail.%s select * from %s.%s".formatted(table, kept, table));
        });
    }

    /// Puts back one county only.
    void putBack(String kept, String county) {
        for (var table : List.of("event", "head", "checkpoint")) {
            sql("delete from trail.%s where county = '%s'".formatted(table, county));
            sql("insert into trail.%s select * from %s.%s where county = '%s'".formatted(table, kept, table, county));
        }
    }

    void remove(String county) {
        for (var table : List.of("event", "head", "checkpoint")) {
            sql("delete from trail.%s where county = '%s'".formatted(table, county));
        }
    }

    /// Rewrites one event and computes every hash after it anew, up to the head.
    void rewrite(String county, long position, EventTable events) {
        sql("update trail.event set summary = '没有这回事' where county = '%s' and position = %d"
                .formatted(county, position));
        var hash = Hash.START;
        for (var row : events.after(county, Chained.Place.behind(0), 1_000)) {
            var previous = hash;
            hash = Hash.of(previous, row.content());
            if (row.position() >= position) {
                sql("""
                        update trail.event
                        set previous_hash = decode('%s', 'hex'), hash = decode('%s', 'hex')
                        where county = '%s' and position = %d
                        """.formatted(previous, hash, county, row.position()));
            }
        }
        sql("update trail.head set hash = decode('%s', 'hex') where county = '%s'".formatted(hash, county));
    }

    /// As the log was before chains were counted; the seals of then fit.
    void age(List<ChainEnd> ends, List<ChainEnd> checkpoints) {
        sql("truncate trail.book, trail.anchoring, trail.checkpoint");
        sql("update trail.head set number = null");
        ends.forEach(end -> sql("update trail.head set seal = decode('%s', 'hex') where county = '%s'"
                .formatted(former(end), end.chain().county())));
        checkpoints.forEach(end -> sql("""
                insert into trail.checkpoint (county, kind, anchoring, position, hash, seal, recorded_at)
                values ('%s', 'event', 0, %d, decode('%s', 'hex'), decode('%s', 'hex'), now())
                """.formatted(end.chain().county(), end.position(), end.hash(), former(end))));
    }

    private String former(ChainEnd end) {
        var text = "%s/%d/%s".formatted(end.chain().county(), end.position(), end.hash());
        return HexFormat.of().formatHex(Seal.FORMER.of(text, vault));
    }
}
