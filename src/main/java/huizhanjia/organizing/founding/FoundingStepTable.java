package huizhanjia.organizing.founding;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.founding_step`.
@Component
class FoundingStepTable {

    private final JdbcClient jdbc;

    FoundingStepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a step or a paper stands.
    record Placed(String county, FoundingId founding, int place) {}

    /// Takes the step at its place; false when somebody else took that place.
    boolean add(Placed at, FoundingMatter.Step step, Instant now) {
        var org = step.org();
        return jdbc.sql("""
                insert into organizing.founding_step (county, founding_id, place, deed, words, document, on_day, org_id,
                                                      clerk_name, post, taken_at)
                values (:county, :founding, :place, :deed, :words, :document, :on, :org, :clerk, :post, :at)
                on conflict (county, founding_id, place) do nothing
                """)
                        .param("county", at.county())
                        .param("founding", at.founding().value())
                        .param("place", at.place())
                        .param("deed", step.deed().name())
                        .param("words", step.words())
                        .param("document", step.document())
                        .param("on", step.on())
                        .param("org", org == null ? null : org.value())
                        .param("clerk", step.said().clerk())
                        .param("post", step.said().post())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The steps of the matters, the first at the head.
    Map<UUID, List<FoundingMatter.Step>> of(Collection<FoundingId> ids) {
        return jdbc
                .sql("""
                select s.founding_id, s.deed, s.words, s.document, s.on_day, s.org_id, s.clerk_name, s.post, s.taken_at
                from organizing.founding_step s
                where s.founding_id = any (cast(:ids as uuid[]))
                order by s.founding_id, s.place
                """)
                .param("ids", ids.stream().map(FoundingId::toString).toArray(String[]::new))
                .query(FoundingStepTable::taken)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Taken::matter, Collectors.mapping(Taken::step, Collectors.toList())));
    }

    private record Taken(UUID matter, FoundingMatter.Step step) {}

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var org = row.getObject("org_id", UUID.class);
        var said = new FoundingMatter.Said(
                row.getString("clerk_name"),
                row.getString("post"),
                row.getObject("taken_at", OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
        var step = new FoundingMatter.Step(
                FoundingStep.valueOf(row.getString("deed")),
                row.getString("words"),
                row.getString("document"),
                row.getObject("on_day", LocalDate.class),
                org == null ? null : new OrgId(org),
                said);
        return new Taken(row.getObject("founding_id", UUID.class), step);
    }
}
