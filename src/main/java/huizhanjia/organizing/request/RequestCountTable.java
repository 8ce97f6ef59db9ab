package huizhanjia.organizing.request;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many requests came lately from where: `organizing.request_count`.
@Component
class RequestCountTable {

    private final JdbcClient jdbc;

    RequestCountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One more of the caller; how many since the first, which is younger than `since`. Whoever asks at the
    /// same moment waits for what comes of it.
    int count(byte[] caller, Instant since, Instant now) {
        return jdbc.sql("""
                insert into organizing.request_count as c (county, caller_index, begun_at, asks)
                values ('000000', :caller, :now, 1)
                on conflict (county, caller_index) do update
                set asks = case when c.begun_at > :since and c.begun_at <= :now then c.asks + 1 else 1 end,
                    begun_at = case when c.begun_at > :since and c.begun_at <= :now then c.begun_at else :now end
                returning c.asks
                """)
                .param("caller", caller)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// Takes away what says nothing any more.
    void forget(Instant before) {
        jdbc.sql("""
                delete from organizing.request_count c
                where c.county = '000000'
                  and c.caller_index in (select k.caller_index
                                         from organizing.request_count k
                                         where k.county = '000000' and k.begun_at < :before
                                         for update skip locked)
                """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
