package huizhanjia.trail;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.AnchorLine.Countersigned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `trail.event`.
@Component
class EventTable implements Chained {

    static final String KIND = "event";

    private final JdbcClient jdbc;

    EventTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Link link, Hash previous, Hash hash) {
        jdbc.sql("""
                insert into trail.event (county, position, id, recorded_at, kind, org_id, subject, summary, changes,
                    clerk_id, clerk_name, appointment_id, post, request, previous_hash, hash)
                values (:county, :position, :id, :at, :kind, :org, :subject, :summary, :changes,
                    :clerk, :clerkName, :appointment, :post, :request, :previous, :hash)
                """)
                .param("county", link.county())
                .param("position", link.position())
                .param("id", link.id())
                .param("at", Timestamp.from(link.recordedAt()))
                .param("kind", link.kind())
                .param("org", link.orgId())
                .param("subject", link.subject())
                .param("summary", link.summary())
                .param("changes", link.changes())
                .param("clerk", link.clerkId())
                .param("clerkName", link.clerkName())
                .param("appointment", link.appointmentId())
                .param("post", link.post())
                .param("request", link.request())
                .param("previous", previous.bytes())
                .param("hash", hash.bytes())
                .update();
    }

    /// How many events of any of the subjects there are.
    long count(String county, List<String> subjects) {
        return jdbc.sql("""
                select count(*)
                from trail.event e
                where e.county = :county
                and e.subject in (:subjects)
                """)
                .param("county", county)
                .param("subjects", subjects)
                .query(Long.class)
                .single();
    }

    /// The newest events of any of the subjects.
    List<Link> of(String county, List<String> subjects, int limit) {
        return jdbc.sql("""
                select e.county, e.position, e.id, e.recorded_at, e.kind, e.org_id, e.subject, e.summary, e.changes,
                    e.clerk_id, e.clerk_name, e.appointment_id, e.post, e.request
                from trail.event e
                where e.county = :county
                and e.subject in (:subjects)
                order by e.position desc
                limit :limit
                """)
                .param("county", county)
                .param("subjects", subjects)
                .param("limit", limit)
                .query(EventTable::link)
                .list();
    }

    Set<OrgId> orgsSince(String county, Instant at) {
        return Set.copyOf(jdbc.sql("""
                select distinct e.org_id
                from trail.event e
                where e.county = :county
                and e.recorded_at >= :at
                """)
                .param("county", county)
                .param("at", Timestamp.from(at))
                .query((row, number) -> new OrgId(row.getObject(1, UUID.class)))
                .list());
    }

    /// The lines superior unions keep of the logs of counties, the first first.
    List<Countersigned> countersigned() {
        return jdbc.sql("""
                select e.subject, e.recorded_at, e.clerk_name, e.post
                from trail.event e
                where e.kind = 'AnchorCountersigned'
                order by e.county, e.position
                """)
                .query((row, number) -> new Countersigned(
                        AnchorLine.parse(row.getString("subject")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("clerk_name"),
                        row.getString("post")))
                .list();
    }

    /// The events of a subtree or an area, newest first, from before the given id.
    List<Link> search(TrailQuery query, int limit) {
        return jdbc.sql("""
                select e.county, e.position, e.id, e.recorded_at, e.kind, e.org_id, e.subject, e.summary, e.changes,
                    e.clerk_id, e.clerk_name, e.appointment_id, e.post, e.request
                from trail.event e
                where (:whole and (left(e.county, length(:area)) = :area or e.county = '000000')
                    or not :whole and left(e.county, length(:area)) = :area
                        and e.org_id in (select org.subtree(:root)))
                and (:words = '' or e.summary like '%' || :words || '%' or e.clerk_name = :words
                    or e.post like '%' || :words || '%')
                and (:from::timestamptz is null or e.recorded_at >= :from)
                and (:until::timestamptz is null or e.recorded_at < :until)
                and (:before::uuid is null or e.id < :before::uuid)
                order by e.id desc
                limit :limit
                """)
                .param("whole", query.whole())
                .param("area", query.scope().area())
                .param("root", query.scope().root().value())
                .param("words", query.sought().words())
                .param("from", beginning(query.sought().from(), 0))
                .param("until", beginning(query.sought().until(), 1))
                .param("before", query.sought().before())
                .param("limit", limit)
                .query(EventTable::link)
                .list();
    }

    /// The events at some places, in no order.
    List<Link> at(List<Trail.Spot> spots) {
        return jdbc.sql("""
                select e.county, e.position, e.id, e.recorded_at, e.kind, e.org_id, e.subject, e.summary, e.changes,
                    e.clerk_id, e.clerk_name, e.appointment_id, e.post, e.request
                from unnest(:counties::text[], :positions::bigint[]) as s(county, position)
                join trail.event e on e.county = s.county and e.position = s.position
                """)
                .param("counties", spots.stream().map(Trail.Spot::county).toArray(String[]::new))
                .param("positions", spots.stream().map(Trail.Spot::position).toArray(Long[]::new))
                .query(EventTable::link)
                .list();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "操作记录";
    }

    /// Each found by one step through the index: there are few counties and many events.
    @Override
    public List<String> counties() {
        return jdbc.sql("""
                with recursive c (county) as (
                    select min(e.county) from trail.event e
                    union all
                    select (select min(e.county) from trail.event e where e.county > c.county)
                    from c
                    where c.county is not null
                )
                select c.county from c where c.county is not null
                """).query(String.class).list();
    }

    @Override
    public List<Row> after(String county, Place place, int limit) {
        return jdbc.sql("""
                select e.county, e.position, e.id, e.recorded_at, e.kind, e.org_id, e.subject, e.summary, e.changes,
                    e.clerk_id, e.clerk_name, e.appointment_id, e.post, e.request, e.previous_hash, e.hash
                from trail.event e
                where e.county = :county
                and e.position > :after
                order by e.position
                limit :limit
                """)
                .param("county", county)
                .param("after", place.position())
                .param("limit", limit)
                .query((row, number) -> {
                    var link = link(row, number);
                    return new Row(
                            new Place(link.position(), link.id()),
                            link.content(),
                            new Hash(row.getBytes("previous_hash")),
                            new Hash(row.getBytes("hash")));
                })
                .list();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getString("county"),
                row.getLong("position"),
                uuid(row, "id"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("kind"),
                uuid(row, "org_id"),
                row.getString("subject"),
                row.getString("summary"),
                row.getString("changes"),
                uuid(row, "clerk_id"),
                row.getString("clerk_name"),
                uuid(row, "appointment_id"),
                row.getString("post"),
                row.getString("request"));
    }

    /// When a day, or a day after it, begins in China.
    private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day, int later) {
        return day == null ? null : Days.beginning(day.plusDays(later)).atOffset(ZoneOffset.UTC);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /// What is looked for.
    ///
    /// @param whole whether the whole log of the scope's area is searched, or only what happened below its root
    record TrailQuery(Scope scope, boolean whole, Trail.Sought sought) {}
}
