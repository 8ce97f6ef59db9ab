package huizhanjia.organizing;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.pair` and `organizing.pair_end`.
@Component
class PairTable {

    private final JdbcClient jdbc;

    PairTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Pair pair, Instant at) {
        jdbc.sql("""
                insert into organizing.pair (county, id, firm_id, other_id, score, reason, raised_at)
                values (:county, :id, :firm, :other, :score, :reason, :at)
                on conflict (county, firm_id, other_id) do nothing
                """).paramSource(Params.of(pair).and("at", at)).update();
    }

    /// The pairs of the territory nobody looked at, the likest first; both must lie in it and still stand.
    List<Pair> open(Territory territory) {
        return jdbc.sql("""
                select p.id, p.county, p.firm_id as firm, p.other_id as other, p.score, p.reason
                from organizing.pair p
                join organizing.standing f on f.county = p.county and f.id = p.firm_id and f.area_code like :area
                join organizing.standing o on o.county = p.county and o.id = p.other_id and o.area_code like :area
                where p.county like :county
                  and not exists (select 1 from organizing.pair_end e where e.county = p.county and e.pair_id = p.id)
                order by p.score desc, p.id
                """)
                .param("county", territory.countyPattern())
                .param("area", territory.areaPattern())
                .query(RecordRows.of(Pair.class))
                .list();
    }

    /// Whether somebody noted anything about the firm that would hang in the air without it.
    boolean isBuiltOn(Firm firm) {
        return jdbc.sql("""
                select exists (select 1 from organizing.step s where s.county = :county and s.firm_id = :firm)
                    or exists (select 1 from organizing.visit v where v.county = :county and v.firm_id = :firm)
                    or exists (select 1 from organizing.assignment a where a.county = :county and a.firm_id = :firm)
                    or exists (select 1 from organizing.obstruction b where b.county = :county and b.firm_id = :firm)
                    or exists (select 1 from organizing.firm_end e where e.county = :county and e.into_id = :firm)
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(Boolean.class)
                .single();
    }

    /// False when somebody decided before.
    boolean end(Pair pair, boolean isSame, String reason, Signed signed) {
        return jdbc.sql("""
                insert into organizing.pair_end (county, pair_id, is_same, reason, ended_by, post, ended_at)
                values (:county, :id, :same, :reason, :clerk, :post, :at)
                on conflict (county, pair_id) do nothing
                """)
                        .paramSource(Params.of(pair)
                                .by(signed.by())
                                .and("same", isSame)
                                .and("reason", reason)
                                .and("at", signed.at()))
                        .update()
                == 1;
    }

    /// Who decided, and when.
    record Signed(Actor by, Instant at) {}
}
