package huizhanjia.signin;

import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sign-in log, from which locks are read: `signin.attempt`.
@Component
class SignInTable {

    private final JdbcClient jdbc;

    SignInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignIn line, byte[] nameIndex) {
        jdbc.sql("""
                insert into signin.attempt (county, id, name_index, clerk_id, address, browser, outcome, at)
                values (:county, :id, :nameIndex, :clerk, :address, :browser, :outcome, :at)
                """)
                .param("county", line.county())
                .param("id", line.id())
                .param("nameIndex", nameIndex)
                .param("clerk", line.clerk() == null ? null : line.clerk().value())
                .param("address", line.address())
                .param("browser", line.browser())
                .param("outcome", line.outcome().name())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The latest failures of a login name since it last signed in, newest first.
    List<Instant> failuresOf(byte[] nameIndex, Instant since, int limit) {
        return jdbc.sql("""
                select s.at
                from signin.attempt s
                where s.county = '000000' and s.name_index = :nameIndex and s.at > :since
                    and s.outcome in ('WRONG_PASSWORD', 'WRONG_CODE', 'WRONG_HANDOVER')
                    and s.id > coalesce((
                        select ok.id
                        from signin.attempt ok
                        where ok.county = '000000' and ok.name_index = :nameIndex and ok.outcome = 'SIGNED_IN'
                            and ok.at > :since
                        order by ok.id desc
                        limit 1
                    ), '00000000-0000-0000-0000-000000000000')
                order by s.id desc
                limit :limit
                """)
                .param("nameIndex", nameIndex)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .list();
    }

    /// The latest failures from an address, newest first.
    List<Instant> failuresFrom(String address, Instant since, int limit) {
        return jdbc.sql("""
                select s.at
                from signin.attempt s
                where s.county = '000000' and s.address = :address and s.at > :since
                    and s.outcome in ('WRONG_PASSWORD', 'WRONG_CODE', 'WRONG_HANDOVER')
                order by s.id desc
                limit :limit
                """)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .list();
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
}
