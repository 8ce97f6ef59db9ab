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

/// What cases were found to be about: `guard.stop`.
@Component
class InterventionTable {

    private final JdbcClient jdbc;

    InterventionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseHead head, Intervention.Facts facts) {
        jdbc.sql("""
                insert into guard.stop (county, id, source, offender, facts, found_on)
                values (:county, :id, :source, :offender, :facts, :foundOn)
                """).paramSource(Params.of(head).andAll(facts)).update();
    }

    Map<CaseId, Intervention.Facts> facts(Collection<CaseId> cases) {
        return jdbc
                .sql("""
                select s.id, s.source, s.offender, s.facts, s.found_on
                from guard.stop s
                where s.id = any (cast(:ids as uuid[]))
                """)
                .paramSource(Params.none()
                        .and("ids", cases.stream().map(CaseId::toString).toList()))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Row::id, Row::found));
    }

    private record Row(CaseId id, Intervention.Facts found) {}
}
