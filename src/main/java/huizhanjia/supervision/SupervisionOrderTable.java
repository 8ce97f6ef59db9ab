package huizhanjia.supervision;

import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which duty an order is about: `supervision.matter`.
@Component
class SupervisionOrderTable {

    private final JdbcClient jdbc;

    SupervisionOrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SupervisionOrder order) {
        jdbc.sql("insert into supervision.matter (county, id, duty) values (:county, :id, :duty)")
                .paramSource(Params.of(order.file().head()).and("duty", order.duty()))
                .update();
    }

    Map<CaseId, String> duties(Collection<CaseId> orders) {
        return jdbc
                .sql("select m.id, m.duty from supervision.matter m where m.id = any (cast(:ids as uuid[]))")
                .paramSource(Params.none()
                        .and("ids", orders.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(About.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(About::id, About::duty));
    }

    private record About(CaseId id, String duty) {}
}
