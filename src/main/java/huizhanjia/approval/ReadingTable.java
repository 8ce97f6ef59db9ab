package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Position;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.reading`.
@Component
class ReadingTable {

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes down that the clerk read the petition's last step; once is enough.
    void add(Petition petition, Actor by, Instant at) {
        jdbc.sql("""
                insert into approval.reading (county, petition_id, place, clerk_id, clerk_name, post, read_at)
                values (:county, :petition, :place, :clerk, :clerkName, :post, :at)
                on conflict (county, petition_id, place, clerk_id) do nothing
                """)
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .param("place", petition.steps().size() - 1)
                .param("clerk", by.clerk().value())
                .param("clerkName", by.clerkName())
                .param("post", by.post())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Reading> of(Petition petition) {
        return jdbc.sql("""
                select r.place, r.clerk_name, r.post, r.read_at
                from approval.reading r
                where r.county = :county and r.petition_id = :petition
                order by r.read_at, r.clerk_id
                """)
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .query((row, number) -> new Reading(
                        row.getInt("place"),
                        row.getString("clerk_name"),
                        row.getString("post"),
                        row.getObject("read_at", OffsetDateTime.class)
                                .atZoneSameInstant(Days.CHINA)
                                .toLocalDateTime()))
                .list();
    }

    /// Petitions of the position's union or submitted by its clerk whose last step somebody above took and the clerk
    /// has not read. Whether the step was an answer is told by the course.
    List<PetitionId> unread(Position position) {
        return jdbc.sql("""
                select s.petition_id
                from approval.step s
                where s.petition_id in (
                        select o.id from approval.petition o where o.org_id = :org and :submits
                        union
                        select b.petition_id from approval.step b
                        where b.clerk_id = :clerk and b.kind in ('SUBMIT', 'RESUBMIT'))
                    and s.kind in ('AGREE', 'REFUSE', 'RETURN') and s.clerk_id <> :clerk
                    and not exists (select 1 from approval.step n
                        where n.county = s.county and n.petition_id = s.petition_id and n.place > s.place)
                    and not exists (select 1 from approval.reading r
                        where r.county = s.county and r.petition_id = s.petition_id and r.place = s.place
                            and r.clerk_id = :clerk)
                order by s.taken_at desc
                """)
                .param("org", position.org().value())
                .param("submits", position.permissions().contains(Desk.SUBMIT))
                .param("clerk", position.clerk().value())
                .query((row, number) -> new PetitionId(row.getObject("petition_id", UUID.class)))
                .list();
    }
}
