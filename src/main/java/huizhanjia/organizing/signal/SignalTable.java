package huizhanjia.organizing.signal;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.util.List;
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
                        .paramSource(
                                Params.of(raising).and("id", SignalId.next()).and("at", at))
                        .update()
                == 1;
    }

    List<Signal> open(Scope scope) {
        return jdbc.sql("""
                select s.id, s.county, s.kind, s.org_id as org, s.cause, s.words, s.raised_at
                from organizing.signal s
                where s.org_id in (select t.id from org.subtree(:root) t)
                  and not exists (select 1 from organizing.signal_end e where e.county = s.county and e.signal_id = s.id)
                order by s.raised_at desc, s.id
                """)
                .param("root", scope.root().value())
                .query(RecordRows.of(Signal.class))
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
                values (:county, :id, :reason, :clerk, :post, :at)
                on conflict (county, signal_id) do nothing
                """)
                        .paramSource(
                                Params.of(signal).by(by).and("reason", reason).and("at", at))
                        .update()
                == 1;
    }
}
