package huizhanjia.compliance.calendar;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `compliance.subscription` and `compliance.revocation`.
@Component
class SubscriptionTable {

    private static final String SELECT = """
            select s.id, s.appointment_id, s.generation, s.org_id, s.area, s.clerk_name, s.made_at
            from compliance.subscription s
            where not exists (select 1 from compliance.revocation r where r.subscription_id = s.id)
            """;

    private final JdbcClient jdbc;

    SubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Handed handed, Actor by, Instant at) {
        jdbc.sql("""
                insert into compliance.subscription (id, digest, generation, appointment_id, org_id, area, clerk_name, made_at)
                values (:id, :digest, :generation, :appointment, :org, :area, :clerk, :at)
                """)
                .param("id", handed.id())
                .param("digest", handed.digest())
                .param("generation", handed.generation())
                .param("appointment", by.appointment().value())
                .param("org", by.scope().root().value())
                .param("area", by.scope().area())
                .param("clerk", by.clerkName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What is handed out: only the digest of the token is kept.
    @SuppressWarnings("ArrayRecordComponent")
    record Handed(UUID id, byte[] digest, int generation) {}

    /// Revokes it; false when the post did not make it or it was revoked before.
    boolean revoke(UUID id, Actor by, Instant at) {
        return jdbc.sql("""
                insert into compliance.revocation (subscription_id, revoked_at)
                select s.id, :at
                from compliance.subscription s
                where s.id = :id and s.appointment_id = :appointment
                on conflict (subscription_id) do nothing
                """)
                        .param("id", id)
                        .param("appointment", by.appointment().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Subscription> find(byte[] digest) {
        return jdbc.sql(SELECT + " and s.digest = :digest")
                .param("digest", digest)
                .query(SubscriptionTable::subscription)
                .optional();
    }

    /// What the post made and did not revoke.
    List<Subscription> of(Actor by) {
        return jdbc.sql(SELECT + " and s.appointment_id = :appointment order by s.made_at")
                .param("appointment", by.appointment().value())
                .query(SubscriptionTable::subscription)
                .list();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                row.getInt("generation"),
                new Scope(new OrgId(row.getObject("org_id", UUID.class)), row.getString("area")),
                row.getString("clerk_name"),
                row.getObject("made_at", OffsetDateTime.class)
                        .atZoneSameInstant(Days.CHINA)
                        .toLocalDateTime());
    }
}
