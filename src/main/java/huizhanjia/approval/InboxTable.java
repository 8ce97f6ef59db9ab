package huizhanjia.approval;

import huizhanjia.approval.course.ActingCapacity;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Seats;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads which petitions concern a hand, counted and some at a time, and keeps who read which answer: all SQL on
/// `approval.reading`.
@Component
class InboxTable {

    /// Whoever submitted it signs nothing of it, and nobody signs for him; a returned one is his to send up again.
    private static final String WAITING = """
            from approval.holding h
            join %s on %s
            where h.due_on is null or not exists (
                select 1
                from approval.step s
                where s.county = h.county and s.petition_id = h.petition_id and s.kind in ('SUBMIT', 'RESUBMIT')
                    and s.clerk_id in (d.clerk_id, :clerk))
            """.formatted(HoldingTable.SEATS, HoldingTable.ADMITTED);

    /// Whoever has the petitioner in scope, and every desk it goes to or went to.
    private static final String READABLE = """
            (p.org_id in (select t.id from org.subtree(:root) t)
                or exists (select 1
                           from approval.stage g
                           cross join unnest(g.desks) as k (desk)
                           where g.county = p.county and g.petition_id = p.id and left(k.desk, 36) = any (:reach))
                or exists (select 1
                           from approval.step g
                           cross join unnest(g.desk || g.targets) as k (desk)
                           where g.county = p.county and g.petition_id = p.id and left(k.desk, 36) = any (:reach)))
            """;

    /// Petitions of the post's union or submitted by its clerk that were answered by somebody else, which the
    /// clerk has not read: none of them waits at a stage any more.
    private static final String UNREAD = """
            from approval.petition p
            join lateral (select s.place, s.kind, s.clerk_id
                          from approval.step s
                          where s.county = p.county and s.petition_id = p.id
                          order by s.place desc
                          limit 1) l on true
            where p.id in (
                    select o.id from approval.petition o where o.org_id = :root and :submits
                    union
                    select b.petition_id from approval.step b
                    where b.clerk_id = :clerk and b.kind in ('SUBMIT', 'RESUBMIT'))
                and l.kind in ('AGREE', 'REFUSE', 'RETURN') and l.clerk_id <> :clerk
                and not exists (
                    select 1
                    from approval.holding h
                    where h.county = p.county and h.petition_id = p.id and h.due_on is not null)
                and not exists (
                    select 1
                    from approval.reading r
                    where r.county = p.county and r.petition_id = p.id and r.place = l.place and r.clerk_id = :clerk)
                and
            """ + READABLE;

    private static final String DONE = """
            from approval.petition p
            where p.id in (select s.petition_id
                           from approval.step s
                           where s.clerk_id = :clerk and s.kind not in ('SUBMIT', 'RESUBMIT', 'WITHDRAW'))
                and
            """ + READABLE;

    private static final String MINE = """
            from (select p.id
            """ + UNREAD + """
                ) u
            full join (select o.id from approval.petition o where o.org_id = :root) o on o.id = u.id
            """;

    private final JdbcClient jdbc;

    InboxTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who looks, and what the post contains.
    record Reader(ActingCapacity hand, Scope scope) {}

    /// What waits for the hand, the nearest deadline first.
    Excerpt<PetitionId> waiting(Reader by, Excerpt.Span span) {
        return page(new Asked("count(distinct h.petition_id)", "h.petition_id", WAITING, """
                        group by h.petition_id
                        order by min(h.due_on) nulls last, h.petition_id
                        """), by, span);
    }

    /// What was answered or returned to the hand and its clerk has not read, the newest first.
    Excerpt<PetitionId> unread(Reader by, Excerpt.Span span) {
        return page(new Asked("count(*)", "p.id", UNREAD, "order by p.id desc\n"), by, span);
    }

    /// Those of the petitions that are unread.
    List<PetitionId> unreadAmong(Reader by, Collection<PetitionId> ids) {
        return asked("select p.id as petition\n" + UNREAD + "and p.id = any (cast(:ids as uuid[]))", by)
                .param("ids", PetitionTable.texts(ids))
                .query(InboxTable::id)
                .list();
    }

    /// What the clerk did something with and may still read, the newest first.
    Excerpt<PetitionId> done(Reader by, Excerpt.Span span) {
        return page(new Asked("count(*)", "p.id", DONE, "order by p.id desc\n"), by, span);
    }

    /// What the union of the post submitted, what is unread first; of other unions only what is unread.
    Excerpt<PetitionId> mine(Reader by, Excerpt.Span span) {
        var order = "order by (u.id is null), coalesce(u.id, o.id) desc\n";
        return page(new Asked("count(*)", "coalesce(u.id, o.id)", MINE, order), by, span);
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

    List<ReplyReading> of(Petition petition) {
        return jdbc.sql("""
                select r.place, r.clerk_name, r.post, r.read_at
                from approval.reading r
                where r.county = :county and r.petition_id = :petition
                order by r.read_at, r.clerk_id
                """)
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .query((row, number) -> new ReplyReading(
                        row.getInt("place"),
                        row.getString("clerk_name"),
                        row.getString("post"),
                        row.getObject("read_at", OffsetDateTime.class)
                                .atZoneSameInstant(Days.CHINA)
                                .toLocalDateTime()))
                .list();
    }

    /// A question that is asked for its number and for some of its rows.
    private record Asked(String number, String id, String from, String order) {}

    private Excerpt<PetitionId> page(Asked question, Reader by, Excerpt.Span span) {
        var rows = asked(
                        "select %s as petition\n".formatted(question.id()) + question.from() + question.order()
                                + "limit :limit offset :from",
                        by)
                .param("limit", span.rows())
                .param("from", span.from())
                .query(InboxTable::id)
                .list();
        var total = asked("select %s\n".formatted(question.number()) + question.from(), by)
                .query(Long.class)
                .single();
        return new Excerpt<>(rows, total, span.from());
    }

    private StatementSpec asked(String sql, Reader by) {
        var own = by.hand().own();
        var seats = Seats.of(by.hand());
        return HoldingTable.seated(jdbc.sql(sql), seats)
                .param("reach", seats.orgs())
                .param("root", by.scope().root().value())
                .param("clerk", own.clerk().value())
                .param("submits", own.permissions().contains(Desk.SUBMIT));
    }

    private static PetitionId id(ResultSet row, int number) throws SQLException {
        return new PetitionId(row.getObject("petition", UUID.class));
    }
}
