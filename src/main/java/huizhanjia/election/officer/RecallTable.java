package huizhanjia.election.officer;

import huizhanjia.database.Params;
import huizhanjia.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `election.recall`.
@Component
class RecallTable {

    private final JdbcClient jdbc;

    RecallTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Holding holding, Recall recall, Actor by) {
        jdbc.sql("""
                insert into election.recall (county, seat_id, org_id, meeting, met_on, entitled_count, favour_count,
                                             document_number, recorded_by)
                values (:county, :seat, :org, :meeting, :on, :entitled, :inFavour, :documentNumber, :clerk)
                """)
                .paramSource(Params.of(recall)
                        .by(by)
                        .and("county", holding.line().county())
                        .and("seat", holding.seat().id())
                        .and("org", holding.org()))
                .update();
    }
}
