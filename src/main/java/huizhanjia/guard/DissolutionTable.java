package huizhanjia.guard;

import huizhanjia.casefile.CaseHead;
import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// On what matters that end a union rest: `guard.dissolution`.
@Component
class DissolutionTable {

    private final JdbcClient jdbc;

    DissolutionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseHead head, Dissolution.Basis basis) {
        jdbc.sql("""
                insert into guard.dissolution (county, id, ground, ground_document, successor_id)
                values (:county, :id, :ground, :document, :successor)
                """).paramSource(Params.of(head).andAll(basis)).update();
    }

    Map<CaseId, Dissolution.Basis> bases(Collection<CaseId> matters) {
        return jdbc
                .sql("""
                select d.id, d.ground, d.ground_document as document, d.successor_id as successor
                from guard.dissolution d
                where d.id = any (cast(:ids as uuid[]))
                """)
                .paramSource(Params.none()
                        .and("ids", matters.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::id, Row::basis));
    }

    private record Row(CaseId id, Dissolution.Basis basis) {}
}
