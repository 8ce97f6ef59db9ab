package huizhanjia.compliance;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.outset`.
@Component
class OutsetTable {

    private final JdbcClient jdbc;

    OutsetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The day the county began to owe what the register says; today when it was never written down.
    LocalDate of(String county, LocalDate today) {
        return jdbc.sql("select o.owed_on from compliance.outset o where o.county = :county")
                .param("county", county)
                .query(LocalDate.class)
                .optional()
                .orElse(today);
    }

    /// Writes down that the county owes what the register says from today on, unless it began before.
    void begin(String county, LocalDate today) {
        jdbc.sql("""
                insert into compliance.outset (county, owed_on)
                values (:county, :today)
                on conflict (county) do nothing
                """).param("county", county).param("today", today).update();
    }

    void set(String county, LocalDate day) {
        jdbc.sql("""
                insert into compliance.outset (county, owed_on)
                values (:county, :day)
                on conflict (county) do update set owed_on = excluded.owed_on
                """).param("county", county).param("day", day).update();
    }
}
