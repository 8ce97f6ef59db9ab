package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Position;
import huizhanjia.kernel.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.holding`: where petitions wait now. It follows from the steps and may be written anew.
@Component
class HoldingTable {

    private final JdbcClient jdbc;

    HoldingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes down where the petition waits since its last step.
    void replace(Petition petition) {
        jdbc.sql("delete from approval.holding where county = :county and petition_id = :petition")
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .update();
        var holders = petition.course().holders();
        for (int place = 0; place < holders.size(); place++) {
            add(petition, place, holders.get(place));
        }
    }

    /// What waits at a desk that admits the position.
    List<PetitionId> at(Position position) {
        return jdbc.sql("""
                select h.petition_id
                from approval.holding h
                where h.org_id = :org and h.permission = any (cast(:permissions as text[]))
                    and (h.appointment_id is null or h.appointment_id = :appointment
                        or h.appointment_id = any (cast(:succeeds as uuid[])))
                """)
                .param("org", position.org().value())
                .param("permissions", position.permissions().toArray(String[]::new))
                .param("appointment", position.appointment().value())
                .param(
                        "succeeds",
                        position.succeeds().stream().map(Object::toString).toArray(String[]::new))
                .query((row, number) -> new PetitionId(row.getObject("petition_id", UUID.class)))
                .list();
    }

    /// What waits at a desk of the scope's unions and not with its petitioner, the nearest deadline first.
    List<PetitionId> within(Scope scope) {
        return jdbc.sql("""
                select h.petition_id
                from approval.holding h
                where h.org_id in (select org.subtree(:root)) and h.due_on is not null
                group by h.petition_id
                order by min(h.due_on), h.petition_id
                """)
                .param("root", scope.root().value())
                .query((row, number) -> new PetitionId(row.getObject("petition_id", UUID.class)))
                .list();
    }

    private void add(Petition petition, int place, Desk desk) {
        var only = desk.only();
        jdbc.sql("""
                insert into approval.holding (county, petition_id, place, org_id, permission, appointment_id, due_on)
                values (:county, :petition, :place, :org, :permission, :only, :dueOn)
                """)
                .param("county", petition.county())
                .param("petition", petition.id().value())
                .param("place", place)
                .param("org", desk.org().value())
                .param("permission", desk.permission())
                .param("only", only == null ? null : only.value())
                .param("dueOn", petition.dueOn())
                .update();
    }
}
