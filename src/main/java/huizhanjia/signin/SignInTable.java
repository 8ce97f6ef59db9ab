package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Erasable.Erasing;
import huizhanjia.signin.SignIn.Commitment;
import huizhanjia.trail.ChainName;
import huizhanjia.trail.Chained;
import huizhanjia.trail.Hash;
import huizhanjia.trail.RowChaining;
import huizhanjia.trail.RowChaining.Knot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sign-in log: `signin.attempt`, one chain a county.
@Component
class SignInTable implements Chained {

    private static final String KIND = "sign-in";

    /// 《网络安全法》第二十一条: logs are kept for six months at least.
    private static final int LEAST_MONTHS = 6;

    private static final String OLD = """
            where s.salt is not null and s.at < :before and s.id <> all(:held)
            and (s.county = :county
                or s.county = :nowhere and (s.clerk_id is null or s.clerk_id = any(:clerks)))
            """;

    private final JdbcClient jdbc;
    private final RowChaining rowChaining;
    private final Clock clock;

    SignInTable(JdbcClient jdbc, RowChaining rowChaining, Clock clock) {
        this.jdbc = jdbc;
        this.rowChaining = rowChaining;
        this.clock = clock;
    }

    /// Writes a line and hangs it in the chain of its county. When the chain does not prove itself the line is
    /// written all the same, outside of it: nobody is locked out for the sake of the log, and its verification
    /// tells.
    @Transactional
    public void add(SignIn line, byte[] nameIndex) {
        var at = line.at().truncatedTo(ChronoUnit.MICROS);
        var commitment = Commitment.fresh(line, nameIndex);
        var content = content(line, commitment, at);
        var knot = rowChaining.extend(new ChainName(line.county(), KIND), content, at);
        jdbc.sql("""
                insert into signin.attempt (county, id, name_index, clerk_id, address, browser, outcome, at,
                    salt, commitment, position, previous_hash, hash)
                values (:county, :id, :nameIndex, :clerk, :address, :browser, :outcome, :at, :salt, :commitment,
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
                .param("salt", commitment.salt())
                .param("commitment", commitment.value())
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

    /// Lines before this day may be forgotten.
    static LocalDate forgettable(LocalDate today) {
        return today.minusMonths(LEAST_MONTHS);
    }

    /// How many lines of a county, of its clerks and of names nobody has are older and still say who tried.
    long due(Erasing erasing, Collection<ClerkId> clerks, Instant before) {
        return old("select count(*) from signin.attempt s " + OLD, erasing, clerks, before)
                .query(Long.class)
                .single();
    }

    /// Takes from up to so many of them what says who tried; how many.
    int forget(Erasing erasing, Collection<ClerkId> clerks, Instant before, int most) {
        return old("""
                        update signin.attempt a
                        set name_index = '', clerk_id = null, address = '', browser = '', salt = null
                        where (a.county, a.id) in (select s.county, s.id from signin.attempt s %s limit :most)
                        """.formatted(OLD), erasing, clerks, before)
                .param("most", most)
                .update();
    }

    private StatementSpec old(String sql, Erasing erasing, Collection<ClerkId> clerks, Instant before) {
        return jdbc.sql(sql)
                .param("county", erasing.county())
                .param("held", erasing.held().toArray(UUID[]::new))
                .param("nowhere", SignIn.NO_COUNTY)
                .param("clerks", clerks.stream().map(ClerkId::value).toArray(UUID[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC));
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
                    s.salt, s.commitment, s.position, s.previous_hash, s.hash
                from signin.attempt s
                where s.county = :county and (s.position, s.id) > (:position, :id)
                order by s.position, s.id
                limit :limit
                """)
                .param("county", county)
                .param("position", place.position())
                .param("id", place.id())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
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
                content(row, line),
                hash(row.getBytes("previous_hash")),
                hash(row.getBytes("hash")));
    }

    private static @Nullable Hash hash(byte @Nullable [] bytes) {
        return bytes == null ? null : new Hash(bytes);
    }

    /// What a line says today; one that was forgotten before its time says something else than it did.
    private String content(ResultSet row, SignIn line) throws SQLException {
        var nameIndex = row.getBytes("name_index");
        var commitment = row.getString("commitment");
        var salt = row.getString("salt");
        if (commitment == null) {
            return content(line, nameIndex, line.at());
        }
        var before = forgettable(LocalDate.now(clock)).atStartOfDay(clock.getZone());
        var isForgotten = salt == null && line.at().isBefore(before.toInstant());
        return isForgotten
                ? content(line, new Commitment("", commitment), line.at())
                : content(line, Commitment.of(salt == null ? "" : salt, line, nameIndex), line.at());
    }

    /// The text whose hash is kept: who tried is in it as a commitment, all else as it is.
    private static String content(SignIn line, Commitment commitment, Instant at) {
        return String.join(
                "\u001f",
                line.county(),
                line.id().toString(),
                commitment.value(),
                line.outcome().name(),
                at.toString());
    }

    /// The text of lines from before commitments: every field, in order, apart from each other.
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
