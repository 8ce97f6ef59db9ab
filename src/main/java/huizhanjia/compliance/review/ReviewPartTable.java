package huizhanjia.compliance.review;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.sums.Subtotal;
import huizhanjia.database.Params;
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
                select :county, :id, said.above_id, said.org_id, said.place, said.org_name, said.status,
                    said.owed_count
                from unnest(cast(:aboves as uuid[]), cast(:orgs as uuid[]), cast(:places as integer[]),
                    cast(:names as text[]), cast(:statuses as text[]), cast(:owed as bigint[]))
                    as said (above_id, org_id, place, org_name, status, owed_count)
                """)
                .paramSource(Params.of(review)
                        .and("aboves", each(rows, row -> row.part().above()))
                        .and("orgs", each(rows, row -> row.part().org()))
                        .and("places", each(rows, Row::place))
                        .and("names", each(rows, row -> row.part().name()))
                        .and("statuses", each(rows, Row::status))
                        .and("owed", each(rows, Row::owed)))
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

    private static List<?> each(List<Row> rows, Function<Row, ?> column) {
        return rows.stream().map(column).toList();
    }

    private record Row(int place, Subtotal part, Status status, long owed) {}

    private record Unit(OrgId above, OrgId org, String name) {}
}
