package huizhanjia.election.officer;

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
                values (:county, :seat, :org, :meeting, :on, :entitled, :favour, :document, :by)
                """)
                .param("county", holding.line().county())
                .param("seat", holding.seat().id())
                .param("org", holding.org().value())
                .param("meeting", recall.meeting())
                .param("on", recall.on())
                .param("entitled", recall.vote().entitled())
                .param("favour", recall.vote().inFavour())
                .param("document", recall.documentNumber())
                .param("by", by.clerkName())
                .update();
    }
}
