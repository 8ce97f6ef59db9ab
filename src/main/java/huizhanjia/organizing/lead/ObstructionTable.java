package huizhanjia.organizing.lead;

import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.obstruction` and `organizing.obstruction_step`.
@Component
class ObstructionTable {

    private final JdbcClient jdbc;

    ObstructionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Obstruction it, Instant at) {
        jdbc.sql("""
                insert into organizing.obstruction (county, id, firm_id, happened_on, facts, clerk_name, post, recorded_at)
                values (:county, :id, :firm, :on, :facts, :clerk, :post, :at)
                """)
                .param("county", it.county())
                .param("id", it.id().value())
                .param("firm", it.firm().value())
                .param("on", it.happenedOn())
                .param("facts", it.facts())
                .param("clerk", it.told().clerk())
                .param("post", it.told().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the next place; false when somebody else took it.
    boolean step(Obstruction it, Obstruction.Step step, Instant at) {
        return jdbc.sql("""
                insert into organizing.obstruction_step (county, obstruction_id, place, kind, on_day, words,
                    document_number, clerk_name, post, taken_at)
                values (:county, :id, :place, :kind, :on, :words, :document, :clerk, :post, :at)
                on conflict (county, obstruction_id, place) do nothing
                """)
                        .param("county", it.county())
                        .param("id", it.id().value())
                        .param("place", it.steps().size())
                        .param("kind", step.kind().name())
                        .param("on", step.on())
                        .param("words", step.words())
                        .param("document", step.documentNumber())
                        .param("clerk", step.told().clerk())
                        .param("post", step.told().post())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The cases of firms of the territory, the newest first.
    List<Obstruction> in(Territory territory) {
        return jdbc.sql(SELECT + """
                where o.county like :county and f.area_code like :area
                order by o.happened_on desc, o.id desc
                """)
                .param("county", territory.countyPattern())
                .param("area", territory.areaPattern())
                .query(this::obstruction)
                .list();
    }

    Optional<Obstruction> find(ObstructionId id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(this::obstruction)
                .optional();
    }

    private static final String SELECT = """
            select o.county, o.id, o.firm_id, o.happened_on, o.facts, o.clerk_name, o.post, o.recorded_at
            from organizing.obstruction o
            join organizing.firm f on f.county = o.county and f.id = o.firm_id
            """;

    private Obstruction obstruction(ResultSet row, int number) throws SQLException {
        var id = new ObstructionId(row.getObject("id", UUID.class));
        return new Obstruction(
                id,
                row.getString("county"),
                new FirmId(row.getObject("firm_id", UUID.class)),
                row.getObject("happened_on", LocalDate.class),
                row.getString("facts"),
                LeadLogTable.told(row, 6),
                steps(row.getString("county"), id));
    }

    private List<Obstruction.Step> steps(String county, ObstructionId id) {
        return jdbc.sql("""
                select s.kind, s.on_day, s.words, s.document_number, s.clerk_name, s.post, s.taken_at
                from organizing.obstruction_step s
                where s.county = :county and s.obstruction_id = :id
                order by s.place
                """)
                .param("county", county)
                .param("id", id.value())
                .query((row, number) -> new Obstruction.Step(
                        Obstruction.Kind.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        LeadLogTable.told(row, 5)))
                .list();
    }
}
