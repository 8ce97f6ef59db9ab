package huizhanjia.compliance;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Round;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.reading`: what gauges read, a row for each day on which something else was read than
/// before.
@Component
class ReadingTable {

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps what differs from the reading before.
    void keep(Round round, Map<String, Measured> measured) {
        measured.forEach((gauge, read) -> keep(round, gauge, read));
    }

    private void keep(Round round, String gauge, Measured measured) {
        var orgs = List.copyOf(measured.readings().keySet());
        jdbc.sql("""
                insert into compliance.reading (county, gauge, org_id, day, part, whole)
                select :county, :gauge, said.org_id, :day, said.part, said.whole
                from unnest(cast(:orgs as uuid[]), cast(:parts as bigint[]), cast(:wholes as bigint[]))
                    as said (org_id, part, whole)
                left join lateral (select r.part, r.whole
                                   from compliance.reading r
                                   where r.county = :county and r.gauge = :gauge and r.org_id = said.org_id
                                   order by r.day desc
                                   limit 1) last on true
                where last.part is distinct from said.part or last.whole is distinct from said.whole
                on conflict (county, gauge, org_id, day) do update
                set part = excluded.part, whole = excluded.whole
                """)
                .param("county", round.county())
                .param("gauge", gauge)
                .param("day", round.on())
                .param("orgs", orgs.stream().map(OrgId::toString).toArray(String[]::new))
                .param(
                        "parts",
                        orgs.stream().map(org -> measured.of(org).part()).toArray(Long[]::new))
                .param(
                        "wholes",
                        orgs.stream().map(org -> measured.of(org).whole()).toArray(Long[]::new))
                .update();
    }

    /// The last readings of one organisation, the newest first.
    List<Trend.Point> of(String county, OrgId org, String gauge) {
        return jdbc.sql("""
                select r.day as on, r.part, r.whole
                from compliance.reading r
                where r.county = :county and r.gauge = :gauge and r.org_id = :org
                order by r.day desc
                limit 24
                """)
                .param("county", county)
                .param("gauge", gauge)
                .param("org", org.value())
                .query(RecordRows.of(Trend.Point.class))
                .list();
    }
}
