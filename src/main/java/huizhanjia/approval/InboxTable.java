package huizhanjia.approval;

import huizhanjia.approval.course.ActingCapacity;
import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Seats;
import huizhanjia.database.ExcerptQuery;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads which petitions concern a hand, counted and some at a time, and keeps who read which answer: all SQL on
/// `approval.reading`.
@Component
class InboxTable {

    /// Whoever submitted it signs nothing of it, and nobody signs for him; a returned one is his to send up again.
    private static final String WAITING = """
            from (select h.petition_id, min(h.due_on) as due_on
                  from approval.holding h
                  join %s on %s
                  where h.due_on is null or not exists (
                      select 1
                      from approval.step s
                      where s.county = h.county and s.petition_id = h.petition_id and s.kind in ('SUBMIT', 'RESUBMIT')
                          and s.clerk_id in (d.clerk_id, :clerk))
                  group by h.petition_id) w
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
        return page("w.petition_id", WAITING, "order by w.due_on nulls last, w.petition_id")
                .read(asked(by), span, RecordRows.of(PetitionId.class));
    }

    /// What was answered or returned to the hand and its clerk has not read, the newest first.
    Excerpt<PetitionId> unread(Reader by, Excerpt.Span span) {
        return page("p.id", UNREAD, "order by p.id desc").read(asked(by), span, RecordRows.of(PetitionId.class));
    }

    /// Those of the petitions that are unread.
    List<PetitionId> unreadAmong(Reader by, Collection<PetitionId> ids) {
        return jdbc.sql("select p.id as value\n" + UNREAD + "and p.id = any (cast(:ids as uuid[]))")
                .paramSource(asked(by).and("ids", ids))
                .query(RecordRows.of(PetitionId.class))
                .list();
    }

    /// What the clerk did something with and may still read, the newest first.
    Excerpt<PetitionId> done(Reader by, Excerpt.Span span) {
        return page("p.id", DONE, "order by p.id desc").read(asked(by), span, RecordRows.of(PetitionId.class));
    }

    /// What the union of the post submitted, what is unread first; of other unions only what is unread.
    Excerpt<PetitionId> mine(Reader by, Excerpt.Span span) {
        return page("coalesce(u.id, o.id)", MINE, "order by (u.id is null), coalesce(u.id, o.id) desc")
                .read(asked(by), span, RecordRows.of(PetitionId.class));
    }

    /// Writes down that the clerk read the petition's last step; once is enough.
    void add(Petition petition, Actor by, Instant at) {
        jdbc.sql("""
                insert into approval.reading (county, petition_id, place, clerk_id, clerk_name, post, read_at)
                values (:county, :petition, :place, :byClerk, :clerk, :post, :at)
                on conflict (county, petition_id, place, clerk_id) do nothing
                """)
                .paramSource(Params.none()
                        .by(by)
                        .and("county", petition.county())
                        .and("petition", petition.id())
                        .and("place", petition.steps().size() - 1)
                        .and("at", at))
                .update();
    }

    List<ReplyReading> of(Petition petition) {
        return jdbc.sql("""
                select r.place as step, r.clerk_name as clerk, r.post, r.read_at as at
                from approval.reading r
                where r.county = :county and r.petition_id = :petition
                order by r.read_at, r.clerk_id
                """)
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .query(RecordRows.of(ReplyReading.class))
                .list();
    }

    private ExcerptQuery page(String id, String from, String order) {
        return new ExcerptQuery(jdbc, "select %s as value".formatted(id), from, order);
    }

    private static Params asked(Reader by) {
        var own = by.hand().own();
        var seats = Seats.of(by.hand());
        return HoldingTable.of(seats)
                .and("reach", seats.orgs())
                .and("root", by.scope().root())
                .and("clerk", own.clerk())
                .and("submits", own.permissions().contains(Desk.SUBMIT));
    }
}
