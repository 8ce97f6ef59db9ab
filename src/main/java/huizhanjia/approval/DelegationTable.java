package huizhanjia.approval;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `approval.delegation` and `approval.delegation_end`.
@Component
class DelegationTable {

    private static final String SELECT = """
            select d.county, d.id, d.clerk_id as clerk, d.clerk_name as name, d.appointment_id as appointment, d.post,
                d.org_id as org, d.to_clerk_id as to, d.to_name, d.from_on, d.until_on, e.ended_on
            from approval.delegation d
            left join approval.delegation_end e on e.county = d.county and e.delegation_id = d.id
            """;

    private final JdbcClient jdbc;

    DelegationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Delegation delegation, Instant at) {
        jdbc.sql("""
                insert into approval.delegation (county, id, clerk_id, clerk_name, appointment_id, post, org_id,
                    to_clerk_id, to_name, from_on, until_on, given_at)
                values (:county, :id, :clerk, :name, :appointment, :post, :org,
                    :to, :toName, :fromOn, :untilOn, :at)
                """).paramSource(Params.of(delegation).and("at", at)).update();
    }

    /// Takes it back from the day; false when it was before.
    boolean end(Delegation delegation, LocalDate on, Instant at) {
        return jdbc.sql("""
                insert into approval.delegation_end (county, delegation_id, ended_on, ended_at)
                values (:county, :id, :on, :at)
                on conflict (county, delegation_id) do nothing
                """)
                        .paramSource(Params.of(delegation).and("on", on).and("at", at))
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
                .query(RecordRows.of(Delegation.class))
                .list();
    }

    /// What the clerk gave or was given, the newest first.
    List<Delegation> around(ClerkId clerk) {
        return jdbc.sql(SELECT + """
                where d.clerk_id = :clerk or d.to_clerk_id = :clerk
                order by d.id desc
                """)
                .param("clerk", clerk.value())
                .query(RecordRows.of(Delegation.class))
                .list();
    }
}
