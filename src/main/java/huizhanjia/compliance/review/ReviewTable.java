package huizhanjia.compliance.review;

import huizhanjia.compliance.VerdictRow;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.review` and `compliance.review_line`; what is below, `ReviewPartTable` keeps.
@Component
class ReviewTable {

    private static final String SELECT = """
            select r.id, r.county, r.org_id as org, r.org_name, r.made_on as on, r.clerk_name as clerk, r.post,
                r.made_at as at
            from compliance.review r
            """;

    private final JdbcClient jdbc;
    private final ReviewPartTable parts;

    ReviewTable(JdbcClient jdbc, ReviewPartTable parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    void add(Review review, Instant at) {
        jdbc.sql("""
                insert into compliance.review (county, id, org_id, org_name, made_on, clerk_name, post, made_at)
                values (:county, :id, :org, :orgName, :on, :clerk, :post, :at)
                """).paramSource(Params.of(review).and("at", at)).update();
        addLines(review);
        parts.add(review);
    }

    private void addLines(Review review) {
        jdbc.sql("""
                insert into compliance.review_line (county, review_id, duty, status, since_on, due_on, finding)
                select :county, :id, said.duty, said.status, said.since_on, said.due_on, said.finding
                from unnest(cast(:duties as text[]), cast(:statuses as text[]), cast(:sinces as date[]),
                    cast(:dues as date[]), cast(:findings as text[]))
                    as said (duty, status, since_on, due_on, finding)
                """)
                .paramSource(Params.of(review)
                        .and("duties", each(review, VerdictRow::duty))
                        .and("statuses", each(review, line -> line.judgement().status()))
                        .and("sinces", each(review, line -> line.judgement().since()))
                        .and("dues", each(review, line -> line.judgement().due()))
                        .and("findings", each(review, line -> line.judgement().finding())))
                .update();
    }

    Optional<Review> find(ReviewId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(RecordRows.of(Review.class))
                .optional()
                .map(this::whole);
    }

    /// The last report of an earlier day.
    Optional<Review> before(Review review) {
        return jdbc.sql(SELECT + """
                where r.county = :county and r.org_id = :org and r.made_on < :on
                order by r.made_on desc, r.id desc
                limit 1
                """)
                .paramSource(Params.of(review))
                .query(RecordRows.of(Review.class))
                .optional()
                .map(this::whole);
    }

    List<Review.Title> of(String county, OrgId org) {
        return jdbc.sql("""
                select r.id, r.made_on as on, r.clerk_name as clerk
                from compliance.review r
                where r.county = :county and r.org_id = :org
                order by r.made_on desc, r.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query(RecordRows.of(Review.Title.class))
                .list();
    }

    private Review whole(Review bare) {
        var lines = jdbc.sql("""
                select cast(:org as uuid) as org, l.duty, l.status, l.since_on as since, l.due_on as due, l.finding
                from compliance.review_line l
                where l.county = :county and l.review_id = :id
                """)
                .paramSource(Params.of(bare))
                .query(RecordRows.of(VerdictRow.class))
                .list();
        return bare.with(lines, parts.of(bare));
    }

    private static List<?> each(Review review, Function<VerdictRow, @Nullable Object> column) {
        return review.lines().stream().map(column).toList();
    }
}
