package huizhanjia.organizing.lead;

import huizhanjia.casefile.CaseHead;
import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Territory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What cases of obstruction are about: `organizing.obstruction`.
@Component
class ObstructionTable {

    private static final String SELECT = """
            select o.id, o.firm_id as firm, o.happened_on, o.facts
            from organizing.obstruction o
            join organizing.firm f on f.county = o.county and f.id = o.firm_id
            """;

    private final JdbcClient jdbc;

    ObstructionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseHead head, Obstruction.Told told) {
        jdbc.sql("""
                insert into organizing.obstruction (county, id, firm_id, happened_on, facts)
                values (:county, :id, :firm, :happenedOn, :facts)
                """).paramSource(Params.of(head).andAll(told)).update();
    }

    /// The cases of firms of the territory, the newest first.
    SequencedMap<CaseId, Obstruction.Told> in(Territory territory) {
        return told(jdbc.sql(SELECT + """
                where o.county like :county and f.area_code like :area
                order by o.happened_on desc, o.id desc
                """)
                .paramSource(
                        Params.none().and("county", territory.countyPattern()).and("area", territory.areaPattern()))
                .query(RecordRows.of(Row.class))
                .list());
    }

    /// The cases of one firm, the newest first.
    SequencedMap<CaseId, Obstruction.Told> of(Firm firm) {
        return told(jdbc.sql(SELECT + """
                where o.county = :county and o.firm_id = :firm
                order by o.happened_on desc, o.id desc
                """)
                .paramSource(Params.none().and("county", firm.county()).and("firm", firm.id()))
                .query(RecordRows.of(Row.class))
                .list());
    }

    SequencedMap<CaseId, Obstruction.Told> find(CaseId id) {
        return told(jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Row.class))
                .list());
    }

    private static SequencedMap<CaseId, Obstruction.Told> told(Collection<Row> rows) {
        var told = new LinkedHashMap<CaseId, Obstruction.Told>();
        rows.forEach(row -> told.put(row.id(), row.told()));
        return told;
    }

    private record Row(CaseId id, Obstruction.Told told) {}
}
