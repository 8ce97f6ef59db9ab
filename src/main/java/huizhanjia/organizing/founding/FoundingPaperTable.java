package huizhanjia.organizing.founding;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.rules.Votes;
import huizhanjia.organizing.founding.FoundingStepTable.Placed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.founding_plan`, `organizing.founding_group` and `organizing.founding_meeting`.
@Component
class FoundingPaperTable {

    private final JdbcClient jdbc;

    FoundingPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Placed at, FoundingPlan plan) {
        placed("""
                insert into organizing.founding_plan (county, founding_id, place, name, parent_id, staff_count,
                                                      member_count, women_count)
                values (:county, :founding, :place, :name, :parent, :staff, :members, :women)
                """, at)
                .param("name", plan.name())
                .param("parent", plan.parent().value())
                .param("staff", plan.staffCount())
                .param("members", plan.memberCount())
                .param("women", plan.womenCount())
                .update();
    }

    void add(Placed at, PreparatoryGroup group) {
        placed("""
                insert into organizing.founding_group (county, founding_id, place, head, names, formed_on, seat_count,
                                                       audit_count, meeting_on)
                values (:county, :founding, :place, :head, :names, :formed, :seats, :audit, :meeting)
                """, at)
                .param("head", group.head())
                .param("names", group.names())
                .param("formed", group.formedOn())
                .param("seats", group.seats())
                .param("audit", group.auditSeats())
                .param("meeting", group.meetingOn())
                .update();
    }

    void add(Placed at, FoundingMeeting meeting) {
        placed("""
                insert into organizing.founding_meeting (county, founding_id, place, held_on, due_count, present_count,
                                                         yes_count, years, union_names, audit_names, women_names)
                values (:county, :founding, :place, :held, :due, :present, :yes, :years, :union, :audit, :women)
                """, at)
                .param("held", meeting.heldOn())
                .param("due", meeting.votes().due())
                .param("present", meeting.votes().present())
                .param("yes", meeting.votes().yes())
                .param("years", meeting.years())
                .param("union", meeting.names().union())
                .param("audit", meeting.names().audit())
                .param("women", meeting.names().women())
                .update();
    }

    /// The last papers of each of the matters.
    Map<UUID, FoundingMatter.Papers> of(Collection<FoundingId> ids) {
        List<Told> told = jdbc.sql("""
                select f.id, p.name, p.parent_id, p.staff_count, p.member_count, p.women_count, g.head, g.names, g.formed_on,
                       g.seat_count, g.audit_count, g.meeting_on, m.held_on, m.due_count, m.present_count, m.yes_count,
                       m.years, m.union_names, m.audit_names, m.women_names
                from organizing.founding f
                join lateral (select a.name, a.parent_id, a.staff_count, a.member_count, a.women_count
                              from organizing.founding_plan a
                              where a.county = f.county and a.founding_id = f.id
                              order by a.place desc
                              limit 1) p on true
                left join lateral (select b.head, b.names, b.formed_on, b.seat_count, b.audit_count, b.meeting_on
                                   from organizing.founding_group b
                                   where b.county = f.county and b.founding_id = f.id
                                   order by b.place desc
                                   limit 1) g on true
                left join lateral (select c.held_on, c.due_count, c.present_count, c.yes_count, c.years, c.union_names,
                                          c.audit_names, c.women_names
                                   from organizing.founding_meeting c
                                   where c.county = f.county and c.founding_id = f.id
                                   order by c.place desc
                                   limit 1) m on true
                where f.id = any (cast(:ids as uuid[]))
                """)
                .param("ids", ids.stream().map(FoundingId::toString).toArray(String[]::new))
                .query(FoundingPaperTable::told)
                .list();
        return told.stream().collect(Collectors.toMap(Told::matter, Told::papers));
    }

    private JdbcClient.StatementSpec placed(String sql, Placed at) {
        return jdbc.sql(sql)
                .param("county", at.county())
                .param("founding", at.founding().value())
                .param("place", at.place());
    }

    private record Told(UUID matter, FoundingMatter.Papers papers) {}

    private static Told told(ResultSet row, int number) throws SQLException {
        var plan = new FoundingPlan(
                row.getString("name"),
                new OrgId(row.getObject("parent_id", UUID.class)),
                row.getInt("staff_count"),
                row.getInt("member_count"),
                row.getInt("women_count"));
        return new Told(row.getObject("id", UUID.class), new FoundingMatter.Papers(plan, group(row), meeting(row)));
    }

    private static @Nullable PreparatoryGroup group(ResultSet row) throws SQLException {
        var head = row.getString("head");
        return head == null
                ? null
                : new PreparatoryGroup(
                        head,
                        row.getString("names"),
                        row.getObject("formed_on", LocalDate.class),
                        row.getInt("seat_count"),
                        row.getInt("audit_count"),
                        row.getObject("meeting_on", LocalDate.class));
    }

    private static @Nullable FoundingMeeting meeting(ResultSet row) throws SQLException {
        var held = row.getObject("held_on", LocalDate.class);
        return held == null
                ? null
                : new FoundingMeeting(
                        held,
                        new Votes(row.getInt("due_count"), row.getInt("present_count"), row.getInt("yes_count")),
                        row.getInt("years"),
                        new FoundingMeeting.Names(
                                row.getString("union_names"),
                                row.getString("audit_names"),
                                row.getString("women_names")));
    }
}
