package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The comparisons an import raised: `member.raised`.
@Component
class RaisedTable {

    private final JdbcClient jdbc;

    RaisedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Intake intake, UUID comparison) {
        jdbc.sql("""
                insert into member.raised (county, intake_id, comparison_id)
                values (:county, :intake, :comparison)
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("comparison", comparison)
                .update();
    }

    /// Some of those nobody has settled yet.
    List<UUID> open(Intake intake, int limit) {
        return jdbc.sql("""
                select r.comparison_id
                from member.raised r
                where r.county = :county
                and r.intake_id = :intake
                and not exists (
                    select 1
                    from member.resolution e
                    where e.county = r.county and e.comparison_id = r.comparison_id)
                order by r.comparison_id
                limit :limit
                """)
                .param("county", intake.county())
                .param("intake", intake.id().value())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
