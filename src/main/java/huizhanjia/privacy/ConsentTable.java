package huizhanjia.privacy;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        var said = consent.statement();
        jdbc.sql("""
                insert into privacy.consent (county, id, member_id, kind, given, on_day, way, notice_version, document,
                    clerk_name, post, recorded_at)
                values (:county, :id, :member, :kind, :given, :on, :way, :notice, :document, :clerk, :post, :at)
                """)
                .param("county", county)
                .param("id", Ids.next())
                .param("member", consent.member().value())
                .param("kind", said.kind().name())
                .param("given", said.given())
                .param("on", said.on())
                .param("way", said.way().name())
                .param("notice", consent.notice())
                .param("document", said.document())
                .param("clerk", consent.signed().clerk())
                .param("post", consent.signed().post())
                .param("at", consent.signed().stamp())
                .update();
    }

    /// Everything a person said, the newest first.
    List<Consent> of(String county, MemberId member) {
        return jdbc.sql("""
                select c.member_id, c.kind, c.given, c.on_day, c.way, c.notice_version, c.document, c.clerk_name,
                    c.post, c.recorded_at
                from privacy.consent c
                where c.county = :county and c.member_id = :member
                order by c.id desc
                """)
                .param("county", county)
                .param("member", member.value())
                .query(ConsentTable::consent)
                .list();
    }

    /// Those of some members whose consent to the notice stands.
    Set<MemberId> agreed(Collection<String> counties, Collection<MemberId> members) {
        return jdbc.sql("""
                select s.member_id
                from (
                    select distinct on (c.county, c.member_id) c.member_id, c.given
                    from privacy.consent c
                    where c.county = any(:counties) and c.member_id = any(:members) and c.kind = 'GENERAL'
                    order by c.county, c.member_id, c.id desc
                ) s
                where s.given
                """)
                .param("counties", counties.toArray(String[]::new))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .set();
    }

    private static Consent consent(ResultSet row, int number) throws SQLException {
        var statement = new Consent.Statement(
                ConsentKind.valueOf(row.getString("kind")),
                row.getBoolean("given"),
                row.getObject("on_day", LocalDate.class),
                ConsentWay.valueOf(row.getString("way")),
                row.getString("document"));
        return new Consent(
                new MemberId(row.getObject("member_id", UUID.class)),
                statement,
                row.getObject("notice_version", Integer.class),
                Signed.of(row));
    }
}
