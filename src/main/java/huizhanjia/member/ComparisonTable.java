package huizhanjia.member;

import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.comparison` and `member.resolution`.
@Component
class ComparisonTable {

    private static final String SELECT = """
            select c.county, c.id, c.org_id, c.holder_county, c.holder_id, c.holder_org_id, c.name, c.claim_sealed,
                c.source, c.raised_by, c.raised_at, r.outcome, r.note, r.resolved_by
            """;

    private static final String FROM = """
            from member.comparison c
            left join member.resolution r on r.county = c.county and r.comparison_id = c.id
            """;

    private static final String IN = FROM + """
            where (c.org_id in (select org.subtree(:root)) or c.holder_org_id in (select org.subtree(:root)))
            """;

    private final JdbcClient jdbc;

    ComparisonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Comparison comparison, byte[] identity, byte[] claim) {
        jdbc.sql("""
                insert into member.comparison (county, id, org_id, holder_county, holder_id, holder_org_id, id_index,
                    name, claim_sealed, source, raised_by, raised_at)
                values (:county, :id, :org, :holderCounty, :holder, :holderOrg, :identity,
                    :name, :claim, :source, :raisedBy, :raisedAt)
                """)
                .paramSource(Params.of(comparison).and("identity", identity).and("claim", claim))
                .update();
    }

    /// The open comparison that already says the same; so that pressing twice or importing twice adds nothing.
    Optional<UUID> same(Comparison comparison, byte[] identity) {
        return jdbc.sql("""
                select c.id
                from member.comparison c
                where c.county = :county
                and c.org_id = :org
                and c.id_index = :identity
                and not exists (select 1 from member.resolution r where r.county = c.county and r.comparison_id = c.id)
                limit 1
                """)
                .paramSource(Params.of(comparison).and("identity", identity))
                .query(UUID.class)
                .optional();
    }

    /// Comparisons that touch the scope from either side, the open ones first, the newest first.
    Excerpt<Comparison> in(Scope scope, Excerpt.Span span) {
        return new ExcerptQuery(jdbc, SELECT, IN, "order by (r.outcome is not null), c.id desc")
                .read(Params.none().and("root", scope.root()), span, ComparisonTable::comparison);
    }

    /// How many are open that touch the scope from either side.
    long countOpen(Scope scope) {
        return jdbc.sql("select count(*)\n" + IN + "and r.comparison_id is null")
                .param("root", scope.root().value())
                .query(Long.class)
                .single();
    }

    Optional<Comparison> find(UUID id) {
        return jdbc.sql(SELECT + FROM + "where c.id = :id")
                .param("id", id)
                .query(ComparisonTable::comparison)
                .optional();
    }

    /// Ends the comparison; false when somebody ended it before.
    boolean resolve(Comparison comparison, Comparison.Resolution resolution) {
        return jdbc.sql("""
                insert into member.resolution (county, comparison_id, outcome, note, resolved_by)
                values (:county, :id, :outcome, :note, :by)
                on conflict (county, comparison_id) do nothing
                """)
                        .paramSource(Params.of(resolution)
                                .and("county", comparison.county())
                                .and("id", comparison.id()))
                        .update()
                == 1;
    }

    private static Comparison comparison(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var resolution = outcome == null
                ? null
                : new Comparison.Resolution(
                        Comparison.Outcome.valueOf(outcome), row.getString("note"), row.getString("resolved_by"));
        return new Comparison(
                row.getString("county"),
                row.getObject("id", UUID.class),
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("holder_county"),
                new MemberId(row.getObject("holder_id", UUID.class)),
                new OrgId(row.getObject("holder_org_id", UUID.class)),
                row.getString("name"),
                row.getString("source"),
                row.getString("raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                new Comparison.Claim(row.getBytes("claim_sealed")),
                resolution);
    }
}
