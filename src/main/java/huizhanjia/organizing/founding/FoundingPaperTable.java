package huizhanjia.organizing.founding;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.organizing.founding.FoundingStepTable.Placed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        jdbc.sql("""
                insert into organizing.founding_plan (county, founding_id, place, name, parent_id, staff_count,
                                                      member_count, women_count)
                values (:county, :founding, :place, :name, :parent, :staffCount, :memberCount, :womenCount)
                """).paramSource(Params.of(at).andAll(plan)).update();
    }

    void add(Placed at, PreparatoryGroup group) {
        jdbc.sql("""
                insert into organizing.founding_group (county, founding_id, place, head, names, formed_on, seat_count,
                                                       audit_count, meeting_on)
                values (:county, :founding, :place, :head, :names, :formedOn, :seats, :auditSeats, :meetingOn)
                """).paramSource(Params.of(at).andAll(group)).update();
    }

    void add(Placed at, FoundingMeeting meeting) {
        jdbc.sql("""
                insert into organizing.founding_meeting (county, founding_id, place, held_on, due_count, present_count,
                                                         yes_count, years, union_names, audit_names, women_names)
                values (:county, :founding, :place, :heldOn, :due, :present, :yes, :years, :union, :audit, :women)
                """).paramSource(Params.of(at).andAll(meeting)).update();
    }

    /// The last papers of each of the matters.
    Map<UUID, FoundingMatter.Papers> of(Collection<FoundingId> ids) {
        List<Told> told = jdbc.sql("""
                select f.id, p.name, p.parent_id as parent, p.staff_count, p.member_count, p.women_count, g.head, g.names,
                       g.formed_on, g.seat_count as seats, g.audit_count as audit_seats, g.meeting_on, m.held_on,
                       m.due_count as due, m.present_count as present, m.yes_count as yes, m.years,
                       m.union_names as union, m.audit_names as audit, m.women_names as women
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

    private record Told(UUID matter, FoundingMatter.Papers papers) {}

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                new FoundingMatter.Papers(
                        RecordRows.of(FoundingPlan.class).mapRow(row, number),
                        row.getString("head") == null
                                ? null
                                : RecordRows.of(PreparatoryGroup.class).mapRow(row, number),
                        row.getString("held_on") == null
                                ? null
                                : RecordRows.of(FoundingMeeting.class).mapRow(row, number)));
    }
}
