package huizhanjia.organizing.founding;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import java.time.Instant;
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
        return jdbc.sql("""
                insert into organizing.founding_step (county, founding_id, place, deed, words, document, on_day, org_id,
                                                      clerk_name, post, taken_at)
                values (:county, :founding, :place, :deed, :words, :document, :on, :org, :clerk, :post, :at)
                on conflict (county, founding_id, place) do nothing
                """)
                        .paramSource(Params.of(at).andAll(step).and("at", now))
                        .update()
                == 1;
    }

    /// The steps of the matters, the first at the head.
    Map<UUID, List<FoundingMatter.Step>> of(Collection<FoundingId> ids) {
        return jdbc
                .sql("""
                select s.founding_id as matter, s.deed, s.words, s.document, s.on_day as on, s.org_id as org,
                       s.clerk_name as clerk, s.post, s.taken_at as at
                from organizing.founding_step s
                where s.founding_id = any (cast(:ids as uuid[]))
                order by s.founding_id, s.place
                """)
                .param("ids", ids.stream().map(FoundingId::toString).toArray(String[]::new))
                .query(RecordRows.of(Taken.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Taken::matter, Collectors.mapping(Taken::step, Collectors.toList())));
    }

    private record Taken(UUID matter, FoundingMatter.Step step) {}
}
