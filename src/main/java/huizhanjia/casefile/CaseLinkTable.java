package huizhanjia.casefile;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `casefile.link` and `casefile.link_end`.
@Component
class CaseLinkTable {

    private static final String SELECT = """
            select l.id, l.county, l.matter_id, l.addressee, l.until_on, l.clerk_name as clerk, l.post, l.issued_at as at,
                   l.by_org, l.by_clerk, e.used
            from casefile.link l
            left join casefile.link_end e on e.county = l.county and e.link_id = l.id
            """;

    private final JdbcClient jdbc;

    CaseLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseLink link, byte[] token, Actor by) {
        jdbc.sql("""
                insert into casefile.link (county, id, matter_id, token_index, addressee, until_on, clerk_name, post,
                    by_org, by_clerk, issued_at)
                values (:county, :id, :matterId, :token, :addressee, :untilOn, :clerk, :post, :byOrg, :byClerk, :at)
                """).paramSource(Params.of(link).by(by).and("token", token)).update();
    }

    /// Ends it, answered or taken back; false when it had ended.
    boolean end(CaseLink link, boolean isUsed, Instant at) {
        return jdbc.sql("""
                insert into casefile.link_end (county, link_id, used, ended_at)
                values (:county, :id, :isUsed, :ended)
                on conflict (county, link_id) do nothing
                """)
                        .paramSource(Params.of(link).and("isUsed", isUsed).and("ended", at))
                        .update()
                == 1;
    }

    Optional<CaseLink> bearing(byte[] token) {
        return jdbc.sql(SELECT + "where l.token_index = :token")
                .param("token", token)
                .query(RecordRows.of(CaseLink.class))
                .optional();
    }

    /// All of a matter, the newest first.
    List<CaseLink> of(CaseId matter) {
        return jdbc.sql(SELECT + "where l.matter_id = :matter order by l.id desc")
                .param("matter", matter.value())
                .query(RecordRows.of(CaseLink.class))
                .list();
    }

    /// Of what kind the matter of a link is.
    String kind(CaseLink link) {
        return jdbc.sql("select m.kind from casefile.matter m where m.county = :county and m.id = :matterId")
                .paramSource(Params.of(link))
                .query(String.class)
                .single();
    }
}
