package huizhanjia.organizing.founding;

import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on the papers of foundings: `organizing.founding_plan`, `founding_group`, `founding_meeting`,
/// `founding_superior` and `founding_union`.
@Component
class FoundingPaperTable {

    private static final String LAST = """
            select f.id, p.name, p.parent_id as parent, p.staff_count, p.member_count, p.women_count, g.head, g.names,
                   g.formed_on, g.seat_count as seats, g.audit_count as audit_seats, g.meeting_on, m.held_on,
                   m.due_count as due, m.present_count as present, m.yes_count as yes, m.years,
                   m.union_names as union, m.audit_names as audit, m.women_names as women,
                   s.org_id as superior, u.org_id as founded
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
            left join lateral (select d.org_id
                               from organizing.founding_superior d
                               where d.county = f.county and d.founding_id = f.id
                               order by d.place desc
                               limit 1) s on true
            left join organizing.founding_union u on u.county = f.county and u.founding_id = f.id
            """;

    private final JdbcClient jdbc;

    FoundingPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps what was planned, with the last thing done.
    void add(CaseFile<?, ?> at, FoundingPlan plan) {
        jdbc.sql("""
                insert into organizing.founding_plan (county, founding_id, place, name, parent_id, staff_count,
                                                      member_count, women_count)
                values (:county, :id, :place, :name, :parent, :staffCount, :memberCount, :womenCount)
                """).paramSource(at(at).andAll(plan)).update();
    }

    void add(CaseFile<?, ?> at, PreparatoryGroup group) {
        jdbc.sql("""
                insert into organizing.founding_group (county, founding_id, place, head, names, formed_on, seat_count,
                                                       audit_count, meeting_on)
                values (:county, :id, :place, :head, :names, :formedOn, :seats, :auditSeats, :meetingOn)
                """).paramSource(at(at).andAll(group)).update();
    }

    void add(CaseFile<?, ?> at, FoundingMeeting meeting) {
        jdbc.sql("""
                insert into organizing.founding_meeting (county, founding_id, place, held_on, due_count, present_count,
                                                         yes_count, years, union_names, audit_names, women_names)
                values (:county, :id, :place, :heldOn, :due, :present, :yes, :years, :union, :audit, :women)
                """).paramSource(at(at).andAll(meeting)).update();
    }

    /// Keeps whom a petition goes to.
    void addSuperior(CaseFile<?, ?> at, OrgId superior) {
        jdbc.sql("""
                insert into organizing.founding_superior (county, founding_id, place, org_id)
                values (:county, :id, :place, :superior)
                """).paramSource(at(at).and("superior", superior)).update();
    }

    /// Keeps which union came into being.
    void addUnion(CaseFile<?, ?> at, OrgId union) {
        jdbc.sql("""
                insert into organizing.founding_union (county, founding_id, org_id)
                values (:county, :id, :union)
                """).paramSource(at(at).and("union", union)).update();
    }

    /// A paper stands behind as many steps as were taken when it was told: that of the application behind none.
    private static Params at(CaseFile<?, ?> file) {
        return Params.of(file.head()).and("place", file.taken().size());
    }

    /// The last papers of each of the matters.
    Map<CaseId, FoundingMatter.Papers> of(Collection<CaseId> matters) {
        List<Told> told = jdbc.sql(LAST + "where f.id = any (cast(:ids as uuid[]))")
                .paramSource(Params.none()
                        .and("ids", matters.stream().map(CaseId::toString).toList()))
                .query(FoundingPaperTable::told)
                .list();
        return told.stream().collect(Collectors.toMap(it -> it.named().id(), Told::papers));
    }

    private record Told(Named named, FoundingMatter.Papers papers) {}

    private record Named(
            CaseId id, @Nullable OrgId superior, @Nullable OrgId founded) {}

    private static Told told(ResultSet row, int number) throws SQLException {
        var named = RecordRows.of(Named.class).mapRow(row, number);
        return new Told(
                named,
                new FoundingMatter.Papers(
                        RecordRows.of(FoundingPlan.class).mapRow(row, number),
                        row.getString("head") == null
                                ? null
                                : RecordRows.of(PreparatoryGroup.class).mapRow(row, number),
                        row.getString("held_on") == null
                                ? null
                                : RecordRows.of(FoundingMeeting.class).mapRow(row, number),
                        named.superior(),
                        named.founded()));
    }
}
