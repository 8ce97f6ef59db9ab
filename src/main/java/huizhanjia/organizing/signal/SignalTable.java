package huizhanjia.organizing.signal;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.signal` and `organizing.signal_end`.
@Component
class SignalTable {

    private final JdbcClient jdbc;

    SignalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the same cause raised it before.
    boolean add(Signal.Raising raising, Instant at) {
        return jdbc.sql("""
                insert into organizing.signal (county, id, kind, org_id, cause, words, raised_at)
                values (:county, :id, :kind, :org, :cause, :words, :at)
                on conflict (county, kind, org_id, cause) do nothing
                """)
                        .param("county", raising.county())
                        .param("id", SignalId.next().value())
                        .param("kind", raising.kind().name())
                        .param("org", raising.org().value())
                        .param("cause", raising.cause())
                        .param("words", raising.words())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Signal> open(Scope scope) {
        return jdbc.sql("""
                select s.id, s.county, s.kind, s.org_id, s.cause, s.words, s.raised_at
                from organizing.signal s
                where s.org_id in (select t.id from org.subtree(:root) t)
                  and not exists (select 1 from organizing.signal_end e where e.county = s.county and e.signal_id = s.id)
                order by s.raised_at desc, s.id
                """)
                .param("root", scope.root().value())
                .query(SignalTable::signal)
                .list();
    }

    long count(Scope scope) {
        return jdbc.sql("""
                select count(*)
                from organizing.signal s
                where s.org_id in (select t.id from org.subtree(:root) t)
                  and not exists (select 1 from organizing.signal_end e where e.county = s.county and e.signal_id = s.id)
                """)
                .param("root", scope.root().value())
                .query(Long.class)
                .single();
    }

    /// False when somebody settled it before.
    boolean end(Signal signal, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                insert into organizing.signal_end (county, signal_id, reason, clerk_name, post, settled_at)
                values (:county, :signal, :reason, :clerk, :post, :at)
                on conflict (county, signal_id) do nothing
                """)
                        .param("county", signal.county())
                        .param("signal", signal.id().value())
                        .param("reason", reason)
                        .param("clerk", by.clerkName())
                        .param("post", by.post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        return new Signal(
                new SignalId(row.getObject(1, UUID.class)),
                row.getString(2),
                SignalKind.valueOf(row.getString(3)),
                new OrgId(row.getObject(4, UUID.class)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
    }
}
