package huizhanjia.compliance;

import huizhanjia.kernel.Ids;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `compliance.verdict` and `compliance.turn`, reads them by organisation, and keeps in
/// `compliance.stirred` what is to be judged anew.
@Component
class VerdictTable {

    private static final String SELECT = """
            select v.org_id, v.duty, v.status, v.since_on, v.due_on, v.finding
            from compliance.verdict v
            """;

    private final JdbcClient jdbc;

    VerdictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VerdictRow> ofCounty(String county) {
        return jdbc.sql(SELECT + " where v.county = :county")
                .param("county", county)
                .query(VerdictTable::row)
                .list();
    }

    List<VerdictRow> ofOrg(String county, OrgId org) {
        return jdbc.sql(SELECT + " where v.county = :county and v.org_id = :org")
                .param("county", county)
                .param("org", org.value())
                .query(VerdictTable::row)
                .list();
    }

    /// Writes what is said now of the obligations, whatever was said before.
    void put(String county, List<VerdictRow> rows, LocalDate on) {
        jdbc.sql("""
                insert into compliance.verdict (county, org_id, duty, status, since_on, due_on, finding, judged_on)
                select :county, said.org_id, said.duty, said.status, said.since_on, said.due_on, said.finding, :on
                from unnest(cast(:orgs as uuid[]), cast(:duties as text[]), cast(:statuses as text[]),
                    cast(:sinces as date[]), cast(:dues as date[]), cast(:findings as text[]))
                    as said (org_id, duty, status, since_on, due_on, finding)
                on conflict (county, org_id, duty) do update
                set status = excluded.status, since_on = excluded.since_on, due_on = excluded.due_on,
                    finding = excluded.finding, judged_on = excluded.judged_on
                """)
                .param("county", county)
                .param("on", on)
                .param("orgs", texts(rows, row -> row.org().toString()))
                .param("duties", texts(rows, VerdictRow::duty))
                .param("statuses", texts(rows, row -> row.judgement().status().name()))
                .param("sinces", texts(rows, row -> text(row.judgement().since())))
                .param("dues", texts(rows, row -> text(row.judgement().due())))
                .param("findings", texts(rows, row -> row.judgement().finding()))
                .update();
    }

    /// Keeps for good that the obligations took another status on the day.
    void turn(String county, List<VerdictRow> rows, LocalDate on) {
        jdbc.sql("""
                insert into compliance.turn (county, id, org_id, duty, status, finding, turned_on)
                select :county, said.id, said.org_id, said.duty, said.status, said.finding, :on
                from unnest(cast(:ids as uuid[]), cast(:orgs as uuid[]), cast(:duties as text[]),
                    cast(:statuses as text[]), cast(:findings as text[]))
                    as said (id, org_id, duty, status, finding)
                """)
                .param("county", county)
                .param("on", on)
                .param("ids", texts(rows, row -> Ids.next().toString()))
                .param("orgs", texts(rows, row -> row.org().toString()))
                .param("duties", texts(rows, VerdictRow::duty))
                .param("statuses", texts(rows, row -> row.judgement().status().name()))
                .param("findings", texts(rows, row -> row.judgement().finding()))
                .update();
    }

    /// Something happened to the organisation.
    void stir(String county, OrgId org) {
        jdbc.sql("insert into compliance.stirred (county, id, org_id) values (:county, :id, :org)")
                .param("county", county)
                .param("id", Ids.next())
                .param("org", org.value())
                .update();
    }

    /// Counties where something happened and was not judged since.
    List<String> stirred() {
        return jdbc.sql("select distinct s.county from compliance.stirred s order by s.county")
                .query(String.class)
                .list();
    }

    /// Takes out to what something happened; it comes back when the transaction is undone.
    Set<OrgId> settle(String county) {
        return jdbc.sql("delete from compliance.stirred where county = :county returning org_id")
                .param("county", county)
                .query((row, at) -> new OrgId(row.getObject("org_id", UUID.class)))
                .set();
    }

    /// Drops what is not owed any more, such as by an organisation that became of another kind.
    void drop(String county, Collection<VerdictRow.Obligation> gone) {
        jdbc.sql("""
                delete from compliance.verdict v
                using unnest(cast(:orgs as uuid[]), cast(:duties as text[])) as gone (org_id, duty)
                where v.county = :county and v.org_id = gone.org_id and v.duty = gone.duty
                """)
                .param("county", county)
                .param("orgs", gone.stream().map(it -> it.org().toString()).toArray(String[]::new))
                .param("duties", gone.stream().map(VerdictRow.Obligation::duty).toArray(String[]::new))
                .update();
    }

    private static @Nullable String[] texts(List<VerdictRow> rows, Function<VerdictRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static VerdictRow row(ResultSet row, int number) throws SQLException {
        return new VerdictRow(
                new OrgId(row.getObject("org_id", UUID.class)),
                row.getString("duty"),
                new Judgement(
                        Status.valueOf(row.getString("status")),
                        row.getObject("since_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("finding")));
    }
}
