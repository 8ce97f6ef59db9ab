package huizhanjia.approval;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.delegation` and `approval.delegation_end`.
@Component
class DelegationTable {

    private static final String SELECT = """
            select d.county, d.id, d.clerk_id, d.clerk_name, d.appointment_id, d.post, d.org_id, d.to_clerk_id,
                d.to_name, d.from_on, d.until_on, e.ended_on
            from approval.delegation d
            left join approval.delegation_end e on e.county = d.county and e.delegation_id = d.id
            """;

    private final JdbcClient jdbc;

    DelegationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delegation delegation, Instant at) {
        var giver = delegation.giver();
        jdbc.sql("""
                insert into approval.delegation (county, id, clerk_id, clerk_name, appointment_id, post, org_id,
                    to_clerk_id, to_name, from_on, until_on, given_at)
                values (:county, :id, :clerk, :clerkName, :appointment, :post, :org,
                    :to, :toName, :fromOn, :untilOn, :at)
                """)
                .param("county", delegation.county())
                .param("id", delegation.id())
                .param("clerk", giver.clerk().value())
                .param("clerkName", giver.name())
                .param("appointment", giver.appointment().value())
                .param("post", giver.post())
                .param("org", giver.org().value())
                .param("to", delegation.to().value())
                .param("toName", delegation.toName())
                .param("fromOn", delegation.fromOn())
                .param("untilOn", delegation.untilOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes it back from the day; false when it was before.
    boolean end(Delegation delegation, LocalDate on, Instant at) {
        return jdbc.sql("""
                insert into approval.delegation_end (county, delegation_id, ended_on, ended_at)
                values (:county, :id, :on, :at)
                on conflict (county, delegation_id) do nothing
                """)
                        .param("county", delegation.county())
                        .param("id", delegation.id())
                        .param("on", on)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// What others gave the clerk that counts on the day.
    List<Delegation> to(ClerkId clerk, LocalDate on) {
        return jdbc.sql(SELECT + """
                where d.to_clerk_id = :clerk and d.from_on <= :on and d.until_on >= :on
                    and (e.ended_on is null or e.ended_on > :on)
                order by d.id
                """)
                .param("clerk", clerk.value())
                .param("on", on)
                .query(DelegationTable::delegation)
                .list();
    }

    /// What the clerk gave or was given, the newest first.
    List<Delegation> around(ClerkId clerk) {
        return jdbc.sql(SELECT + """
                where d.clerk_id = :clerk or d.to_clerk_id = :clerk
                order by d.id desc
                """)
                .param("clerk", clerk.value())
                .query(DelegationTable::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getObject("id", UUID.class),
                row.getString("county"),
                new Delegation.Giver(
                        new ClerkId(row.getObject("clerk_id", UUID.class)),
                        row.getString("clerk_name"),
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("post"),
                        new OrgId(row.getObject("org_id", UUID.class))),
                new ClerkId(row.getObject("to_clerk_id", UUID.class)),
                row.getString("to_name"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
