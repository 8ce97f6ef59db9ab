package huizhanjia.privacy.keeping;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.hold` and `privacy.hold_end`.
@Component
class HoldTable {

    private static final String SELECT = """
            select h.county, h.id, h.area, h.kind, h.subject, h.reason, h.document, h.clerk_name as signed_clerk,
                h.post as signed_post, h.recorded_at as signed_at, e.reason as end_reason,
                e.clerk_name as end_signed_clerk, e.post as end_signed_post, e.recorded_at as end_signed_at
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
                values (:county, :id, :area, :org, :kind, :subject, :reason, :document, :signedClerk, :signedPost,
                    :signedAt)
                """).paramSource(Params.of(hold).and("org", org)).update();
    }

    /// Ends it; false when somebody ended it before.
    boolean end(Hold hold, Hold.End end) {
        return jdbc.sql("""
                insert into privacy.hold_end (county, hold_id, reason, clerk_name, post, recorded_at)
                values (:county, :hold, :reason, :clerk, :post, :at)
                on conflict (county, hold_id) do nothing
                """)
                        .paramSource(Params.of(end).and("county", hold.county()).and("hold", hold.id()))
                        .update()
                == 1;
    }

    /// What was ever held in an area or around it, the newest first.
    List<Hold> around(String area) {
        return jdbc.sql(SELECT + """
                where left(h.area, length(:area)) = :area or left(:area, length(h.area)) = h.area
                order by h.id desc
                """)
                .param("area", area)
                .query(RecordRows.of(Hold.class))
                .list();
    }
}
