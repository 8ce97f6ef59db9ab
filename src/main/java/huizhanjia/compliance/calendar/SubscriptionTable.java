package huizhanjia.compliance.calendar;

import huizhanjia.database.Params;
import huizhanjia.database.RecordRows;
import huizhanjia.kernel.Actor;
import java.time.Instant;
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
            select s.id, s.appointment_id as appointment, s.generation, s.org_id as root, s.area, s.clerk_name as clerk,
                s.made_at
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
                values (:id, :digest, :generation, :appointment, :byOrg, :area, :clerk, :at)
                """)
                .paramSource(Params.of(handed)
                        .by(by)
                        .and("appointment", by.appointment())
                        .and("area", by.scope().area())
                        .and("at", at))
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
                .query(RecordRows.of(Subscription.class))
                .optional();
    }

    /// What the post made and did not revoke.
    List<Subscription> of(Actor by) {
        return jdbc.sql(SELECT + " and s.appointment_id = :appointment order by s.made_at")
                .param("appointment", by.appointment().value())
                .query(RecordRows.of(Subscription.class))
                .list();
    }
}
