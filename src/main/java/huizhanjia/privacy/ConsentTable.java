package huizhanjia.privacy;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Ids;
import huizhanjia.kernel.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `privacy.consent`.
@Component
class ConsentTable {

    private final JdbcClient jdbc;

    ConsentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String county, Consent consent) {
        jdbc.sql("""
                insert into privacy.consent (county, id, member_id, kind, given, on_day, way, notice_version, document,
                    clerk_name, post, recorded_at)
                values (:county, :id, :member, :kind, :given, :on, :way, :notice, :document, :clerk, :post, :at)
                """)
                .paramSource(Params.of(consent).and("county", county).and("id", Ids.next()))
                .update();
    }

    /// Everything a person said, the newest first.
    List<Consent> of(String county, MemberId member) {
        return jdbc.sql("""
                select c.member_id as member, c.kind, c.given, c.on_day as on, c.way, c.notice_version as notice,
                    c.document, c.clerk_name as clerk, c.post, c.recorded_at as at
                from privacy.consent c
                where c.county = :county and c.member_id = :member
                order by c.id desc
                """)
                .param("county", county)
                .param("member", member.value())
                .query(RecordRows.of(Consent.class))
                .list();
    }

    /// Those of some members whose consent to the notice stands.
    Set<MemberId> agreed(Collection<String> counties, Collection<MemberId> members) {
        return jdbc.sql("""
                select s.member_id as value
                from (
                    select distinct on (c.county, c.member_id) c.member_id, c.given
                    from privacy.consent c
                    where c.county = any(:counties) and c.member_id = any (cast(:members as uuid[]))
                        and c.kind = 'GENERAL'
                    order by c.county, c.member_id, c.id desc
                ) s
                where s.given
                """)
                .paramSource(Params.none().and("counties", counties).and("members", members))
                .query(RecordRows.of(MemberId.class))
                .set();
    }
}
