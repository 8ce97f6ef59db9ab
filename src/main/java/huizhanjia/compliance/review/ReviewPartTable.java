package huizhanjia.compliance.review;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.kernel.OrgId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.review_part`.
@Component
class ReviewPartTable {

    private final JdbcClient jdbc;

    ReviewPartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Review review) {
        var rows = new ArrayList<Row>();
        for (var place = 0; place < review.parts().size(); place++) {
            var at = place;
            var part = review.parts().get(place);
            part.sums().forEach((status, owed) -> rows.add(new Row(at, part, status, owed)));
        }
        jdbc.sql("""
                insert into compliance.review_part
                    (county, review_id, above_id, org_id, place, org_name, status, owed_count)
                select :county, :review, said.above_id, said.org_id, said.place, said.org_name, said.status,
                    said.owed_count
                from unnest(cast(:aboves as uuid[]), cast(:orgs as uuid[]), cast(:places as integer[]),
                    cast(:names as text[]), cast(:statuses as text[]), cast(:owed as bigint[]))
                    as said (above_id, org_id, place, org_name, status, owed_count)
                """)
                .param("county", review.county())
                .param("review", review.id().value())
                .param("aboves", texts(rows, row -> row.part().above().toString()))
                .param("orgs", texts(rows, row -> row.part().org().toString()))
                .param("places", rows.stream().map(Row::place).toArray(Integer[]::new))
                .param("names", texts(rows, row -> row.part().name()))
                .param("statuses", texts(rows, row -> row.status().name()))
                .param("owed", rows.stream().map(Row::owed).toArray(Long[]::new))
                .update();
    }

    /// In the order they were kept in.
    List<Subtotal> of(Review review) {
        var sums = new LinkedHashMap<Unit, Map<Status, Long>>();
        jdbc.sql("""
                select p.above_id, p.org_id, p.org_name, p.status, p.owed_count
                from compliance.review_part p
                where p.county = :county and p.review_id = :review
                order by p.place
                """)
                .param("county", review.county())
                .param("review", review.id().value())
                .query(row -> {
                    var unit = new Unit(
                            new OrgId(row.getObject("above_id", UUID.class)),
                            new OrgId(row.getObject("org_id", UUID.class)),
                            row.getString("org_name"));
                    sums.computeIfAbsent(unit, known -> new EnumMap<>(Status.class))
                            .put(Status.valueOf(row.getString("status")), row.getLong("owed_count"));
                });
        return sums.entrySet().stream()
                .map(it -> new Subtotal(
                        it.getKey().above(), it.getKey().org(), it.getKey().name(), it.getValue()))
                .toList();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private record Row(int place, Subtotal part, Status status, long owed) {}

    private record Unit(OrgId above, OrgId org, String name) {}
}
