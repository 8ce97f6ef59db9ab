package huizhanjia.compliance.sums;

import huizhanjia.compliance.Status;
import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts `compliance.verdict` and `compliance.tally` by the units directly below one, in one query however
/// many there are.
@Component
class PartTable {

    private final JdbcClient jdbc;

    PartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Each of the organisations with everything below it, as far as it belongs to the counties.
    Map<OrgId, Map<Status, Long>> below(List<String> counties, Collection<OrgId> parts) {
        return counted(
                jdbc.sql("""
                        select cast(part.id as text) as part, v.status, count(*) as owed_count
                        from unnest(cast(:parts as uuid[])) as part (id)
                        cross join lateral org.subtree(part.id) s
                        join compliance.verdict v
                            on v.county = any (cast(:counties as text[])) and v.org_id = s.id
                        group by part.id, v.status
                        """)
                        .param("counties", counties.toArray(String[]::new))
                        .param("parts", parts.stream().map(OrgId::toString).toArray(String[]::new)),
                id -> new OrgId(UUID.fromString(id)));
    }

    /// Whole counties of an area, as their last counting left them.
    Map<String, Map<Status, Long>> counties(String area) {
        return counted(jdbc.sql("""
                select t.county as part, t.status, sum(t.org_count) as owed_count
                from compliance.tally t
                join (select l.county, max(l.day) as day
                      from compliance.tally l
                      where l.county like :area || '%'
                      group by l.county) latest on latest.county = t.county and latest.day = t.day
                group by t.county, t.status
                """).param("area", area), Function.identity());
    }

    private static <K> Map<K, Map<Status, Long>> counted(JdbcClient.StatementSpec asked, Function<String, K> key) {
        var counted = new HashMap<K, Map<Status, Long>>();
        asked.query(row -> {
            counted.computeIfAbsent(key.apply(row.getString("part")), part -> new EnumMap<>(Status.class))
                    .put(Status.valueOf(row.getString("status")), row.getLong("owed_count"));
        });
        return counted;
    }
}
