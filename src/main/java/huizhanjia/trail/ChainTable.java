package huizhanjia.trail;

import huizhanjia.vault.KeyWitness;
import huizhanjia.vault.Vault;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `trail.head` and `trail.checkpoint`.
@Component
class ChainTable implements KeyWitness {

    private final JdbcClient jdbc;

    ChainTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The end of a county's chain, locked until the transaction ends; the start when there is none yet.
    ChainEnd lock(String county) {
        jdbc.sql("""
                insert into trail.head (county, position, hash, seal)
                values (:county, 0, :hash, :hash)
                on conflict (county) do nothing
                """).param("county", county).param("hash", Hash.START.bytes()).update();
        return jdbc.sql("select h.position, h.hash from trail.head h where h.county = :county for update")
                .param("county", county)
                .query((row, number) -> new ChainEnd(county, row.getLong("position"), new Hash(row.getBytes("hash"))))
                .single();
    }

    void move(ChainEnd end, byte[] seal) {
        jdbc.sql("""
                update trail.head
                set position = :position, hash = :hash, seal = :seal
                where county = :county
                """)
                .param("county", end.county())
                .param("position", end.position())
                .param("hash", end.hash().bytes())
                .param("seal", seal)
                .update();
    }

    void checkpoint(ChainEnd end, byte[] seal, Instant at) {
        jdbc.sql("""
                insert into trail.checkpoint (county, position, hash, seal, recorded_at)
                values (:county, :position, :hash, :seal, :at)
                """)
                .param("county", end.county())
                .param("position", end.position())
                .param("hash", end.hash().bytes())
                .param("seal", seal)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Sealed> heads() {
        return sealed("select h.county, h.position, h.hash, h.seal from trail.head h order by h.county", "");
    }

    /// The ends of the chains, which were sealed with the index key.
    @Override
    public List<Testimony> testimonies() {
        return heads().stream()
                .filter(head -> head.end.position() > 0)
                .map(Sealed::testimony)
                .toList();
    }

    List<Sealed> checkpoints(String county) {
        return sealed("""
                select c.county, c.position, c.hash, c.seal
                from trail.checkpoint c
                where c.county = :county
                order by c.position
                """, county);
    }

    private List<Sealed> sealed(String sql, String county) {
        return jdbc.sql(sql)
                .param("county", county)
                .query((row, number) -> new Sealed(
                        new ChainEnd(row.getString("county"), row.getLong("position"), new Hash(row.getBytes("hash"))),
                        row.getBytes("seal")))
                .list();
    }

    /// A chain's end with the seal that stands beside it.
    static final class Sealed {
        private final ChainEnd end;
        private final byte[] seal;

        Sealed(ChainEnd end, byte[] seal) {
            this.end = end;
            this.seal = seal;
        }

        ChainEnd end() {
            return end;
        }

        Testimony testimony() {
            return new Testimony(ChainEnd.PURPOSE, end.text(), HexFormat.of().formatHex(seal));
        }

        boolean holds(Vault vault) {
            return end.isSealedBy(vault, seal);
        }
    }
}
