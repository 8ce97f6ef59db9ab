package huizhanjia.privacy.keeping;

import huizhanjia.kernel.OrgId;
import huizhanjia.privacy.Signed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.hold` and `privacy.hold_end`.
@Component
class HoldTable {

    private static final String SELECT = """
            select h.county, h.id, h.area, h.kind, h.subject, h.reason, h.document, h.clerk_name, h.post, h.recorded_at,
                e.reason as end_reason, e.clerk_name as end_clerk, e.post as end_post, e.recorded_at as ended_at
            from privacy.hold h
            left join privacy.hold_end e on e.county = h.county and e.hold_id = h.id
            """;

    private final JdbcClient jdbc;

    HoldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Hold hold, OrgId org) {
        jdbc.sql("""
                insert into privacy.hold (county, id, area, org_id, kind, subject, reason, document, clerk_name, post,
                    recorded_at)
                values (:county, :id, :area, :org, :kind, :subject, :reason, :document, :clerk, :post, :at)
                """)
                .param("county", hold.county())
                .param("id", hold.id())
                .param("area", hold.what().area())
                .param("org", org.value())
                .param("kind", hold.what().kind())
                .param("subject", hold.what().subject())
                .param("reason", hold.reason())
                .param("document", hold.document())
                .param("clerk", hold.signed().clerk())
                .param("post", hold.signed().post())
                .param("at", hold.signed().stamp())
                .update();
    }

    /// Ends it; false when somebody ended it before.
    boolean end(Hold hold, Hold.End end) {
        return jdbc.sql("""
                insert into privacy.hold_end (county, hold_id, reason, clerk_name, post, recorded_at)
                values (:county, :hold, :reason, :clerk, :post, :at)
                on conflict (county, hold_id) do nothing
                """)
                        .param("county", hold.county())
                        .param("hold", hold.id())
                        .param("reason", end.reason())
                        .param("clerk", end.signed().clerk())
                        .param("post", end.signed().post())
                        .param("at", end.signed().stamp())
                        .update()
                == 1;
    }

    /// What was ever held in an area or around it, the newest first.
    List<Hold> around(String area) {
        return jdbc.sql(SELECT + """
                where left(h.area, length(:area)) = :area or left(:area, length(h.area)) = h.area
                order by h.id desc
                """).param("area", area).query(HoldTable::hold).list();
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                row.getString("county"),
                new Hold.What(row.getString("area"), row.getString("kind"), row.getObject("subject", UUID.class)),
                row.getString("reason"),
                row.getString("document"),
                Signed.of(row),
                end(row));
    }

    private static Hold.@Nullable End end(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Hold.End(
                        row.getString("end_reason"),
                        new Signed(row.getString("end_clerk"), row.getString("end_post"), at.toInstant()));
    }
}
