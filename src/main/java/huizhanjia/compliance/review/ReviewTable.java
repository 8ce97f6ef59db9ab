package huizhanjia.compliance.review;

import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.VerdictRow;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.review` and `compliance.review_line`; what is below, `ReviewPartTable` keeps.
@Component
class ReviewTable {

    private static final String SELECT = """
            select r.id, r.county, r.org_id, r.org_name, r.made_on, r.clerk_name, r.post, r.made_at
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
                values (:county, :id, :org, :name, :on, :clerk, :post, :at)
                """)
                .param("county", review.county())
                .param("id", review.id().value())
                .param("org", review.org().value())
                .param("name", review.orgName())
                .param("on", review.on())
                .param("clerk", review.maker().clerk())
                .param("post", review.maker().post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
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
                .param("county", review.county())
                .param("id", review.id().value())
                .param("duties", texts(review, VerdictRow::duty))
                .param(
                        "statuses",
                        texts(review, line -> line.judgement().status().name()))
                .param("sinces", texts(review, line -> text(line.judgement().since())))
                .param("dues", texts(review, line -> text(line.judgement().due())))
                .param("findings", texts(review, line -> line.judgement().finding()))
                .update();
    }

    Optional<Review> find(ReviewId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(ReviewTable::bare)
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
                .param("county", review.county())
                .param("org", review.org().value())
                .param("on", review.on())
                .query(ReviewTable::bare)
                .optional()
                .map(this::whole);
    }

    List<Review.Title> of(String county, OrgId org) {
        return jdbc.sql("""
                select r.id, r.made_on, r.clerk_name
                from compliance.review r
                where r.county = :county and r.org_id = :org
                order by r.made_on desc, r.id desc
                """)
                .param("county", county)
                .param("org", org.value())
                .query((row, number) -> new Review.Title(
                        new ReviewId(row.getObject("id", UUID.class)),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("clerk_name")))
                .list();
    }

    private Review whole(Review bare) {
        var lines = jdbc.sql("""
                select l.duty, l.status, l.since_on, l.due_on, l.finding
                from compliance.review_line l
                where l.county = :county and l.review_id = :review
                """)
                .param("county", bare.county())
                .param("review", bare.id().value())
                .query((row, number) -> new VerdictRow(bare.org(), row.getString("duty"), judgement(row)))
                .list();
        return bare.with(lines, parts.of(bare));
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                Status.valueOf(row.getString("status")),
                row.getObject("since_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("finding"));
    }

    /// A report whose lines are still to be read.
    private static Review bare(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("org_name"),
                row.getObject("made_on", LocalDate.class),
                new Review.Maker(
                        row.getString("clerk_name"),
                        row.getString("post"),
                        row.getObject("made_at", OffsetDateTime.class)
                                .atZoneSameInstant(Days.CHINA)
                                .toLocalDateTime()),
                List.of(),
                List.of());
    }

    private static @Nullable String[] texts(Review review, Function<VerdictRow, @Nullable String> column) {
        return review.lines().stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
