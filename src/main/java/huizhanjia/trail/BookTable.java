package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `trail.book`, the one row that says how many chains there are, and on `trail.anchoring`, whose rows are
/// sealed each over the one before.
@Component
class BookTable {

    private static final String SELECT = "select b.id, b.chains, b.anchorings, b.seal from trail.book b";

    private final JdbcClient jdbc;
    private final Vault vault;

    BookTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Book> find() {
        return read(SELECT);
    }

    /// The book, locked until the transaction ends.
    Optional<Book> lock() {
        return read(SELECT + " for update");
    }

    void put(UUID id, long chains, long anchorings) {
        var book = new Book(id, chains, anchorings, true);
        jdbc.sql("""
                insert into trail.book (id, chains, anchorings, seal)
                values (:id, :chains, :anchorings, :seal)
                on conflict (only_one) do update
                set id = excluded.id, chains = excluded.chains, anchorings = excluded.anchorings, seal = excluded.seal
                """)
                .param("id", id)
                .param("chains", chains)
                .param("anchorings", anchorings)
                .param("seal", Seal.BOOK.of(book.text(), vault))
                .update();
    }

    /// Lets only one at a time anchor the log anew, until the transaction ends.
    void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('trail.book'))")
                .query((row, number) -> number)
                .single();
    }

    /// All anchorings, the first first; each says whether its seal fits.
    List<Anchoring> anchorings() {
        var before = new String[] {""};
        return jdbc.sql("""
                select a.number, a.recorded_at, a.kind, a.reason, a.found, a.ends, a.seal
                from trail.anchoring a
                order by a.number
                """)
                .query((row, ignored) -> {
                    var read = anchoring(row);
                    var seal = row.getBytes("seal");
                    var fits = Seal.ANCHORING.fits(seal, read.text(before[0]), vault);
                    before[0] = HexFormat.of().formatHex(seal);
                    return fits ? read : read.spoiled();
                })
                .list();
    }

    void add(Anchoring anchoring) {
        jdbc.sql("""
                insert into trail.anchoring (number, recorded_at, kind, reason, found, ends, seal)
                values (:number, :at, :kind, :reason, :found, :ends, :seal)
                """)
                .param("number", anchoring.number())
                .param("at", Timestamp.from(anchoring.at()))
                .param("kind", anchoring.kind().name())
                .param("reason", anchoring.reason())
                .param("found", anchoring.found())
                .param("ends", anchoring.endsText())
                .param("seal", Seal.ANCHORING.of(anchoring.text(lastSeal()), vault))
                .update();
    }

    private String lastSeal() {
        return jdbc.sql("select encode(a.seal, 'hex') from trail.anchoring a order by a.number desc limit 1")
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static Anchoring anchoring(ResultSet row) throws SQLException {
        return new Anchoring(
                row.getLong("number"),
                row.getTimestamp("recorded_at").toInstant(),
                Anchoring.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("found"),
                Anchoring.ends(
                        row.getString("ends").lines().map(ChainEnd::parse).toList()),
                true);
    }

    private Optional<Book> read(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> {
                    var book = new Book(
                            row.getObject("id", UUID.class), row.getLong("chains"), row.getLong("anchorings"), true);
                    return Seal.BOOK.fits(row.getBytes("seal"), book.text(), vault) ? book : book.spoiled();
                })
                .optional();
    }

    /// What all chains stand in.
    ///
    /// @param id of this log among the logs of other databases
    /// @param chains how many there are
    /// @param anchorings the number of the last anchoring
    /// @param isSealed whether the seal beside it fits
    record Book(UUID id, long chains, long anchorings, boolean isSealed) {

        private String text() {
            return "%s %d %d".formatted(id, chains, anchorings);
        }

        private Book spoiled() {
            return new Book(id, chains, anchorings, false);
        }
    }
}
