package huizhanjia.access;

import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments and their early ends: `access.appointment`, `access.appointment_end`.
@Component
class AppointmentTable {

    private final JdbcClient jdbc;

    AppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Appointment appointment, Instant at) {
        jdbc.sql("""
                insert into access.appointment
                    (id, clerk_id, org_id, post, from_on, until_on, document_number, granted_by, granted_at)
                values (:id, :clerk, :org, :post, :fromOn, :untilOn, :documentNumber, :grantedBy, :at)
                """)
                .param("id", appointment.id().value())
                .param("clerk", appointment.clerk().value())
                .param("org", appointment.org().value())
                .param("post", appointment.post().name())
                .param("fromOn", appointment.fromOn())
                .param("untilOn", appointment.untilOn())
                .param("documentNumber", appointment.documentNumber())
                .param("grantedBy", appointment.grantedBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether it had not been ended before.
    boolean end(AppointmentId appointment, AppointmentEnding appointmentEnding, String by, Instant at) {
        return jdbc.sql("""
                insert into access.appointment_end (appointment_id, ended_on, document_number, ended_by, ended_at)
                values (:id, :on, :documentNumber, :by, :at)
                on conflict (appointment_id) do nothing
                """)
                        .param("id", appointment.value())
                        .param("on", appointmentEnding.on())
                        .param("documentNumber", appointmentEnding.documentNumber())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Appointment> find(AppointmentId appointment) {
        return jdbc.sql("""
                select a.id, a.clerk_id as clerk, a.org_id as org, a.post, a.from_on, a.until_on, a.document_number,
                    a.granted_by, e.ended_on, e.document_number as end_document
                from access.appointment a
                left join access.appointment_end e on e.appointment_id = a.id
                where a.id = :id
                """)
                .param("id", appointment.value())
                .query(Appointment.class)
                .optional();
    }

    List<Appointment> of(ClerkId clerk) {
        return jdbc.sql("""
                select a.id, a.clerk_id as clerk, a.org_id as org, a.post, a.from_on, a.until_on, a.document_number,
                    a.granted_by, e.ended_on, e.document_number as end_document
                from access.appointment a
                left join access.appointment_end e on e.appointment_id = a.id
                where a.clerk_id = :clerk
                order by a.id
                """)
                .param("clerk", clerk.value())
                .query(Appointment.class)
                .list();
    }

    /// Organisations where one of the posts is or was held.
    List<OrgId> orgs(Collection<Post> posts) {
        return jdbc.sql("select distinct a.org_id as id from access.appointment a where a.post = any(:posts)")
                .param("posts", names(posts))
                .query((row, number) -> new OrgId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Who holds or held one of the posts at one of the organisations.
    List<ClerkId> holders(Collection<OrgId> orgs, Collection<Post> posts) {
        return jdbc.sql("""
                select distinct a.clerk_id as id
                from access.appointment a
                where a.org_id = any(:orgs) and a.post = any(:posts)
                """)
                .param("orgs", ids(orgs))
                .param("posts", names(posts))
                .query((row, number) -> new ClerkId(row.getObject("id", UUID.class)))
                .list();
    }

    private static String[] names(Collection<Post> posts) {
        return posts.stream().map(Post::name).toArray(String[]::new);
    }

    List<OrgId> orgs() {
        return jdbc.sql("select distinct a.org_id as id from access.appointment a")
                .query((row, number) -> new OrgId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Appointments at the organisations, whose clerk fits the words or whose organisation is among those named.
    List<Appointment> at(Collection<OrgId> orgs, String words, Collection<OrgId> named) {
        return jdbc.sql("""
                select a.id, a.clerk_id as clerk, a.org_id as org, a.post, a.from_on, a.until_on, a.document_number,
                    a.granted_by, e.ended_on, e.document_number as end_document
                from access.appointment a
                join access.clerk c on c.id = a.clerk_id
                left join access.appointment_end e on e.appointment_id = a.id
                where a.org_id = any(:orgs)
                    and (:words = '' or strpos(c.name, :words) > 0 or strpos(c.login_name, lower(:words)) > 0
                        or a.org_id = any(:named))
                order by a.id desc
                """)
                .param("orgs", ids(orgs))
                .param("words", words)
                .param("named", ids(named))
                .query(Appointment.class)
                .list();
    }

    private static UUID[] ids(Collection<OrgId> orgs) {
        return orgs.stream().map(OrgId::value).toArray(UUID[]::new);
    }
}
