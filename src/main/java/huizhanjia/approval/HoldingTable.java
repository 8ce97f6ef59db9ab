package huizhanjia.approval;

import huizhanjia.approval.course.Desk;
import huizhanjia.approval.course.Position;
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
                    and (h.appointment_id is null or h.appointment_id = :appointment)
                """)
                .param("org", position.org().value())
                .param("permissions", position.permissions().toArray(String[]::new))
                .param("appointment", position.appointment().value())
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
