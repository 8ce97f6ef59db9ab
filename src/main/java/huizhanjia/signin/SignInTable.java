package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import huizhanjia.trail.ChainName;
import huizhanjia.trail.Chained;
import huizhanjia.trail.Hash;
import huizhanjia.trail.Ledger;
import huizhanjia.trail.Ledger.Knot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sign-in log: `signin.attempt`, one chain a county.
@Component
class SignInTable implements Chained {

    private static final String KIND = "sign-in";

    private final JdbcClient jdbc;
    private final Ledger ledger;

    SignInTable(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /// Writes a line and hangs it in the chain of its county. When the chain does not prove itself the line is written
    /// all the same, outside of it: nobody is locked out for the sake of the log, and its verification tells.
    @Transactional
    public void add(SignIn line, byte[] nameIndex) {
        var at = line.at().truncatedTo(ChronoUnit.MICROS);
        var content = content(line, nameIndex, at);
        var knot = ledger.extend(new ChainName(line.county(), KIND), content, at);
        jdbc.sql("""
                insert into signin.attempt (county, id, name_index, clerk_id, address, browser, outcome, at,
                    position, previous_hash, hash)
                values (:county, :id, :nameIndex, :clerk, :address, :browser, :outcome, :at,
                    coalesce(:position, (select coalesce(max(s.position), 0) + 1
                                         from signin.attempt s
                                         where s.county = :county)),
                    :previous, :hash)
                """)
                .param("county", line.county())
                .param("id", line.id())
                .param("nameIndex", nameIndex)
                .param("clerk", line.clerk() == null ? null : line.clerk().value())
                .param("address", line.address())
                .param("browser", line.browser())
                .param("outcome", line.outcome().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("position", knot.map(Knot::position).orElse(null), Types.BIGINT)
                .param("previous", knot.map(it -> it.previous().bytes()).orElse(null), Types.BINARY)
                .param("hash", knot.map(it -> it.hash().bytes()).orElse(null), Types.BINARY)
                .update();
    }

    /// Lines of the clerks, and of names nobody has, before the id; the newest first.
    List<SignIn> of(Collection<ClerkId> clerks, UUID before, int limit) {
        return jdbc.sql("""
                select s.county, s.id, s.clerk_id as clerk, s.address, s.browser, s.outcome, s.at
                from signin.attempt s
                where (s.clerk_id is null or s.clerk_id = any(:clerks)) and s.id < :before
                order by s.id desc
                limit :limit
                """)
                .param("clerks", clerks.stream().map(ClerkId::value).toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(SignIn.class)
                .list();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "登录记录";
    }

    @Override
    public List<String> counties() {
        return jdbc.sql("""
                with recursive c (county) as (
                    select min(s.county) from signin.attempt s
                    union all
                    select (select min(s.county) from signin.attempt s where s.county > c.county)
                    from c
                    where c.county is not null
                )
                select c.county from c where c.county is not null
                """).query(String.class).list();
    }

    @Override
    public List<Row> after(String county, Place place, int limit) {
        return jdbc.sql("""
                select s.county, s.id, s.name_index, s.clerk_id as clerk, s.address, s.browser, s.outcome, s.at,
                    s.position, s.previous_hash, s.hash
                from signin.attempt s
                where s.county = :county and (s.position, s.id) > (:position, :id)
                order by s.position, s.id
                limit :limit
                """)
                .param("county", county)
                .param("position", place.position())
                .param("id", place.id())
                .param("limit", limit)
                .query(SignInTable::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var clerk = row.getObject("clerk", UUID.class);
        var line = new SignIn(
                row.getString("county"),
                row.getObject("id", UUID.class),
                clerk == null ? null : new ClerkId(clerk),
                row.getString("address"),
                row.getString("browser"),
                SignInOutcome.valueOf(row.getString("outcome")),
                row.getTimestamp("at").toInstant());
        return new Row(
                new Place(row.getLong("position"), line.id()),
                content(line, row.getBytes("name_index"), line.at()),
                hash(row.getBytes("previous_hash")),
                hash(row.getBytes("hash")));
    }

    private static @Nullable Hash hash(byte @Nullable [] bytes) {
        return bytes == null ? null : new Hash(bytes);
    }

    /// The text whose hash is kept: every field, in order, apart from each other.
    private static String content(SignIn line, byte[] nameIndex, Instant at) {
        return String.join(
                "\u001f",
                line.county(),
                line.id().toString(),
                HexFormat.of().formatHex(nameIndex),
                String.valueOf(line.clerk()),
                line.address(),
                line.browser(),
                line.outcome().name(),
                at.toString());
    }
}
