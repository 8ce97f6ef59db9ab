package huizhanjia.organizing.lead;

import huizhanjia.database.Params;
import huizhanjia.kernel.Ids;
import huizhanjia.organizing.Firm;
import huizhanjia.vault.Mask;
import huizhanjia.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `organizing.visit`. Telephones go in sealed and come out masked.
@Component
class VisitTable {

    private final JdbcClient jdbc;
    private final Vault vault;

    VisitTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Firm firm, Visit visit, Instant at) {
        var note = visit.note();
        var id = Ids.next();
        var phone = note.person().phone();
        var sealed = phone.isEmpty() ? null : vault.seal(LeadSeals.PHONE.at(firm.county(), firm.id(), id), phone);
        jdbc.sql("""
                insert into organizing.visit (county, firm_id, id, visited_on, key_person, phone, resistance, support,
                    words, next_deed, next_on, clerk_name, post, recorded_at)
                values (:county, :firm, :id, :visitedOn, :name, :phone, :resistance, :support, :words, :deed, :on, :clerk,
                    :post, :at)
                """)
                .paramSource(Params.of(visit)
                        .and("county", firm.county())
                        .and("firm", firm.id())
                        .and("id", id)
                        .and("visitedOn", note.on())
                        .and("on", note.next().on())
                        .and("phone", sealed)
                        .and("at", at))
                .update();
    }

    /// What was said in the firm, and in what was entered twice and ended in it; the newest day first.
    List<Visit> of(Firm firm) {
        return jdbc.sql("""
                select v.visited_on, v.key_person, v.phone, v.support, v.resistance, v.words, v.next_deed, v.next_on,
                       v.clerk_name, v.post, v.recorded_at, v.county, v.firm_id, v.id
                from organizing.visit v
                where v.county = :county
                  and (v.firm_id = :firm
                       or v.firm_id in (select e.firm_id from organizing.firm_end e
                                        where e.county = :county and e.into_id = :firm))
                order by v.visited_on desc, v.id desc
                """)
                .param("county", firm.county())
                .param("firm", firm.id().value())
                .query(this::visit)
                .list();
    }

    private Visit visit(ResultSet row, int number) throws SQLException {
        var sealed = row.getBytes(3);
        var place = LeadSeals.PHONE.at(row.getString("county"), row.getString("firm_id"), row.getString("id"));
        var phone =
                sealed == null ? "" : vault.find(place, sealed).map(Mask::phone).orElse(Mask.UNREADABLE);
        var note = new Visit.Note(
                row.getObject(1, LocalDate.class),
                new Visit.KeyPerson(row.getString(2), phone),
                Support.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                new Visit.Next(row.getString(7), row.getObject(8, LocalDate.class)));
        return new Visit(note, LeadLogTable.told(row, 9));
    }
}
