package huizhanjia.access;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments and their early ends: `access.appointment`, `access.appointment_end`.
@Component
class AppointmentTable {

    private static final String SELECT = """
            select a.id, a.clerk_id as clerk, a.org_id as org, a.post, a.from_on, a.until_on, a.document_number,
                a.granted_by, e.ended_on, e.document_number as end_document
            from access.appointment a
            left join access.appointment_end e on e.appointment_id = a.id
            """;

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Appointment appointment, Instant at) {
        jdbc.sql("""
                insert into access.appointment
                    (id, clerk_id, org_id, post, from_on, until_on, document_number, granted_by, granted_at)
                values (:id, :clerk, :org, :post, :fromOn, :untilOn, :documentNumber, :grantedBy, :at)
                """).paramSource(Params.of(appointment).and("at", at)).update();
    }

    /// Whether it had not been ended before.
    boolean end(AppointmentId appointment, AppointmentEnding appointmentEnding, String by, Instant at) {
        return jdbc.sql("""
                insert into access.appointment_end (appointment_id, ended_on, document_number, ended_by, ended_at)
                values (:id, :on, :documentNumber, :by, :at)
                on conflict (appointment_id) do nothing
                """)
                        .paramSource(Params.of(appointmentEnding)
                                .and("id", appointment)
                                .and("by", by)
                                .and("at", at))
                        .update()
                == 1;
    }

    Optional<Appointment> find(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", appointment.value())
                .query(RecordRows.of(Appointment.class))
                .optional();
    }

    List<Appointment> of(ClerkId clerk) {
        return jdbc.sql(SELECT + "where a.clerk_id = :clerk order by a.id")
                .param("clerk", clerk.value())
                .query(RecordRows.of(Appointment.class))
                .list();
    }

    /// Organisations where one of the posts is or was held.
    List<OrgId> orgs(Collection<Post> posts) {
        return jdbc.sql("select distinct a.org_id as value from access.appointment a where a.post = any(:posts)")
                .paramSource(Params.none().and("posts", posts))
                .query(RecordRows.of(OrgId.class))
                .list();
    }

    /// Who holds or held one of the posts at one of the organisations.
    List<ClerkId> holders(Collection<OrgId> orgs, Collection<Post> posts) {
        return jdbc.sql("""
                select distinct a.clerk_id as value
                from access.appointment a
                where a.org_id = any (cast(:orgs as uuid[])) and a.post = any(:posts)
                """)
                .paramSource(Params.none().and("orgs", orgs).and("posts", posts))
                .query(RecordRows.of(ClerkId.class))
                .list();
    }

    List<OrgId> orgs() {
        return jdbc.sql("select distinct a.org_id as value from access.appointment a")
                .query(RecordRows.of(OrgId.class))
                .list();
    }

    /// Appointments at the organisations, whose clerk fits the words or whose organisation is among those named.
    List<Appointment> at(Collection<OrgId> orgs, String words, Collection<OrgId> named) {
        return jdbc.sql(SELECT + """
                join access.clerk c on c.id = a.clerk_id
                where a.org_id = any (cast(:orgs as uuid[]))
                    and (:words = '' or strpos(c.name, :words) > 0 or strpos(c.login_name, lower(:words)) > 0
                        or a.org_id = any (cast(:named as uuid[])))
                order by a.id desc
                """)
                .paramSource(Params.none().and("orgs", orgs).and("words", words).and("named", named))
                .query(RecordRows.of(Appointment.class))
                .list();
    }
}
