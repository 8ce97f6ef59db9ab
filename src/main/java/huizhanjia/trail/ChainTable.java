package huizhanjia.trail;

import huizhanjia.vault.KeyProof;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `trail.head` and `trail.checkpoint`.
@Component
class ChainTable implements KeyProof {

    private static final String COLUMNS = "h.county, h.kind, h.number, h.position, h.hash, h.seal";

    private final JdbcClient jdbc;

    ChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The end of a chain, locked until the transaction ends.
    Optional<Head> lock(ChainName chain) {
        return jdbc.sql("""
                select %s
                from trail.head h
                where h.county = :county and h.kind = :kind
                for update
                """.formatted(COLUMNS))
                .param("county", chain.county())
                .param("kind", chain.kind())
                .query(ChainTable::head)
                .optional();
    }

    Optional<Head> find(ChainName chain) {
        return heads().stream().filter(head -> head.end().chain().equals(chain)).findFirst();
    }

    /// The ends of all chains, locked until the transaction ends.
    List<Head> lockAll() {
        return jdbc.sql("select %s from trail.head h order by h.county, h.kind for update".formatted(COLUMNS))
                .query(ChainTable::head)
                .list();
    }

    List<Head> heads() {
        return jdbc.sql("select %s from trail.head h order by h.county, h.kind".formatted(COLUMNS))
                .query(ChainTable::head)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from trail.head").query(Long.class).single();
    }

    /// Makes it the end of its chain, which may be a new one.
    void put(ChainEnd end, byte[] seal) {
        jdbc.sql("""
                insert into trail.head (county, kind, number, position, hash, seal)
                values (:county, :kind, :number, :position, :hash, :seal)
                on conflict (county, kind) do update
                set number = excluded.number, position = excluded.position, hash = excluded.hash, seal = excluded.seal
                """)
                .param("county", end.chain().county())
                .param("kind", end.chain().kind())
                .param("number", end.number())
                .param("position", end.position())
                .param("hash", end.hash().bytes())
                .param("seal", seal)
                .update();
    }

    /// Makes it the end of its chain, which is there and locked.
    void move(ChainEnd end, byte[] seal) {
        jdbc.sql("""
                update trail.head
                set position = :position, hash = :hash, seal = :seal
                where county = :county and kind = :kind
                """)
                .param("county", end.chain().county())
                .param("kind", end.chain().kind())
                .param("position", end.position())
                .param("hash", end.hash().bytes())
                .param("seal", seal)
                .update();
    }

    /// Keeps a row's place since an anchoring.
    void keep(ChainEnd end, long anchoring, byte[] seal, Instant at) {
        jdbc.sql("""
                insert into trail.checkpoint (county, kind, anchoring, position, hash, seal, recorded_at)
                values (:county, :kind, :anchoring, :position, :hash, :seal, :at)
                """)
                .param("county", end.chain().county())
                .param("kind", end.chain().kind())
                .param("anchoring", anchoring)
                .param("position", end.position())
                .param("hash", end.hash().bytes())
                .param("seal", seal)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The checkpoints of a chain since an anchoring, by their positions.
    SortedMap<Long, Checkpoint> checkpoints(ChainName chain, long anchoring) {
        var all = new TreeMap<Long, Checkpoint>();
        jdbc.sql("""
                select c.position, c.hash, c.seal
                from trail.checkpoint c
                where c.county = :county and c.kind = :kind and c.anchoring = :anchoring
                """)
                .param("county", chain.county())
                .param("kind", chain.kind())
                .param("anchoring", anchoring)
                .query(row -> {
                    all.put(row.getLong("position"), checkpoint(row));
                });
        return all;
    }

    /// The seal of one of them in hexadecimal digits; empty text when there is none.
    String checkpointSeal(ChainName chain, long anchoring, long position) {
        return jdbc.sql("""
                select encode(c.seal, 'hex')
                from trail.checkpoint c
                where c.county = :county and c.kind = :kind and c.anchoring = :anchoring and c.position = :position
                """)
                .param("county", chain.county())
                .param("kind", chain.kind())
                .param("anchoring", anchoring)
                .param("position", position)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// The ends of the chains, which were sealed with the index key.
    @Override
    public List<Testimony> testimonies() {
        return heads().stream()
                .filter(head -> head.end.position() > 0)
                .map(Head::testimony)
                .toList();
    }

    private static Head head(ResultSet row, int ignored) throws SQLException {
        var end = new ChainEnd(
                new ChainName(row.getString("county"), row.getString("kind")),
                row.getLong("number"),
                row.getLong("position"),
                new Hash(row.getBytes("hash")));
        return new Head(end, row.getBytes("seal"));
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(new Hash(row.getBytes("hash")), HexFormat.of().formatHex(row.getBytes("seal")));
    }

    /// A hundredth row as it was, and its seal in hexadecimal digits.
    record Checkpoint(Hash hash, String seal) {

        /// What is sealed.
        ///
        /// @param before the seal of the checkpoint before it; empty text for the first since an anchoring
        static String text(ChainEnd end, String before) {
            return "%s %d %s %s".formatted(end.chain(), end.position(), end.hash(), before);
        }

        boolean holds(ChainEnd end, String before, Vault vault) {
            return hash.equals(end.hash())
                    && Seal.CHECKPOINT.fits(HexFormat.of().parseHex(seal), text(end, before), vault);
        }

        /// Whether it was sealed as checkpoints were before they were told apart from ends.
        boolean heldFormerly(ChainEnd end, Vault vault) {
            return hash.equals(end.hash()) && Seal.FORMER.fits(HexFormat.of().parseHex(seal), Head.former(end), vault);
        }
    }

    /// A chain's end with the seal that stands beside it.
    static final class Head {
        private final ChainEnd end;
        private final byte[] seal;

        Head(ChainEnd end, byte[] seal) {
            this.end = end;
            this.seal = seal;
        }

        ChainEnd end() {
            return end;
        }

        byte[] seal() {
            return seal.clone();
        }

        boolean holds(Vault vault) {
            return Seal.HEAD.fits(seal, end.text(), vault);
        }

        boolean heldFormerly(Vault vault) {
            return Seal.FORMER.fits(seal, former(end), vault);
        }

        private Testimony testimony() {
            var isCounted = end.number() > 0;
            return new Testimony(
                    (isCounted ? Seal.HEAD : Seal.FORMER).purpose(),
                    isCounted ? end.text() : former(end),
                    HexFormat.of().formatHex(seal));
        }

        private static String former(ChainEnd end) {
            return "%s/%d/%s".formatted(end.chain().county(), end.position(), end.hash());
        }
    }
}
