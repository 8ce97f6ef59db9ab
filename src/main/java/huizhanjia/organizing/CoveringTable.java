package huizhanjia.organizing;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.census.Covered;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.covering`.
@Component
class CoveringTable {

    private final JdbcClient jdbc;

    CoveringTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What lines of coverage mean for the register: found by code, else by name where no code contradicts.
    ///
    /// @param only the union whose lines these are; null for the lines of the whole county
    record Lines(String county, @Nullable OrgId only, List<Covered> covered, List<String> plain) {}

    private static final String FOUND = """
            with found as (
                select distinct on (f.id, l.org) f.county, f.id as firm_id, l.org, l.is_own, l.from_on,
                       case when f.credit_code = l.code then '统一社会信用代码相同' else '单位名称相同' end as how
                from unnest(cast(:orgs as uuid[]), cast(:codes as text[]), cast(:plain as text[]),
                            cast(:own as boolean[]), cast(:from as date[])) as l (org, code, plain, is_own, from_on)
                join organizing.firm f on f.county = :county
                     and (f.credit_code = l.code
                          or (f.plain = l.plain and (f.credit_code is null or l.code = '')))
                where not exists (select 1 from organizing.firm_end e where e.county = f.county and e.firm_id = f.id)
                order by f.id, l.org
            )
            """;

    /// Ends what no longer holds and begins what holds from now on.
    void renew(Lines lines, LocalDate on) {
        bound(FOUND + """
                update organizing.covering c
                set until_on = greatest(c.from_on, cast(:on as date))
                where c.county = :county and c.until_on is null
                  and (cast(:only as uuid) is null or c.org_id = :only)
                  and not exists (select 1 from found
                                  where found.firm_id = c.firm_id and found.org = c.org_id and found.is_own = c.is_own)
                """, lines, on);
        bound(FOUND + """
                insert into organizing.covering (county, firm_id, org_id, id, is_own, how, from_on)
                select found.county, found.firm_id, found.org, gen_random_uuid(), found.is_own, found.how, found.from_on
                from found
                on conflict (county, firm_id, org_id) where until_on is null do nothing
                """, lines, on);
    }

    List<Covering> of(Firm firm) {
        return jdbc.sql("""
                select c.org_id as org, c.is_own, c.how, c.from_on as from
                from organizing.covering c
                where c.county = :county and c.firm_id = :firm and c.until_on is null
                order by c.is_own desc, c.from_on, c.org_id
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(RecordRows.of(Covering.class))
                .list();
    }

    private void bound(String sql, Lines lines, LocalDate on) {
        var covered = lines.covered();
        jdbc.sql(sql)
                .paramSource(Params.none()
                        .and("county", lines.county())
                        .and("only", lines.only())
                        .and("on", on)
                        .and("orgs", texts(covered, it -> it.org().toString()))
                        .and("codes", texts(covered, Covered::creditCode))
                        .and("plain", lines.plain())
                        .and("own", texts(covered, it -> String.valueOf(it.isOnly())))
                        .and("from", texts(covered, it -> it.from().toString())))
                .update();
    }

    private static List<String> texts(List<Covered> covered, Function<Covered, String> column) {
        return covered.stream().map(column).toList();
    }
}
