package huizhanjia.paper.register;

import huizhanjia.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `paper.sequence`: numbers without gaps, a row of its own for each issuer, code and year.
@Component
class SequenceTable {

    private final JdbcClient jdbc;

    SequenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next number; the row stays locked until the transaction ends.
    int next(String county, OrgId org, String code, int year) {
        return jdbc.sql("""
                insert into paper.sequence as s (county, org_id, code, year, last)
                values (:county, :org, :code, :year, 1)
                on conflict (county, org_id, code, year) do update set last = s.last + 1
                returning s.last
                """)
                .param("county", county)
                .param("org", org.value())
                .param("code", code)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
