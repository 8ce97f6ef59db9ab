package huizhanjia.signin;

import huizhanjia.access.ClerkAccessCache;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Second factors, their ends and recovery codes: `signin.second_factor`, `…_end`, `signin.recovery_code`, `…_use`.
@Component
class SecondFactorTable implements ClerkAccessCache.ClerkRows {

    private final JdbcClient jdbc;

    SecondFactorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String select() {
        return """
                select f.clerk_id, 'factor ' || f.id || case when e.second_factor_id is null then '' else ' ended' end
                from signin.second_factor f
                left join signin.second_factor_end e on e.second_factor_id = f.id
                where f.clerk_id %1$s
                """;
    }

    /// A second factor that has not ended, its secret sealed.
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(UUID id, byte[] secret) {}

    void add(Sealed factor, ClerkId clerk, long lastStep, Instant at) {
        jdbc.sql("""
                insert into signin.second_factor (id, clerk_id, secret, last_step, enrolled_at)
                values (:id, :clerk, :secret, :lastStep, :at)
                """)
                .param("id", factor.id())
                .param("clerk", clerk.value())
                .param("secret", factor.secret())
                .param("lastStep", lastStep)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Sealed> find(ClerkId clerk) {
        return jdbc.sql("""
                select f.id, f.secret
                from signin.second_factor f
                where f.clerk_id = :clerk
                    and not exists (select 1 from signin.second_factor_end e where e.second_factor_id = f.id)
                order by f.id desc
                limit 1
                """)
                .param("clerk", clerk.value())
                .query((row, number) -> new Sealed(row.getObject("id", UUID.class), row.getBytes("secret")))
                .optional();
    }

    /// Whether the clerk has one that has not ended; without its secret.
    boolean has(ClerkId clerk) {
        return jdbc.sql("""
                select exists (select 1
                               from signin.second_factor f
                               left join signin.second_factor_end e on e.second_factor_id = f.id
                               where f.clerk_id = :clerk and e.second_factor_id is null)
                """).param("clerk", clerk.value()).query(Boolean.class).single();
    }

    /// Whether no code of this step or a later one was used before; the step is used up now.
    boolean use(UUID id, long step) {
        return jdbc.sql("update signin.second_factor set last_step = :step where id = :id and last_step < :step")
                        .param("step", step)
                        .param("id", id)
                        .update()
                == 1;
    }

    void end(ClerkId clerk, Instant at) {
        jdbc.sql("""
                insert into signin.second_factor_end (second_factor_id, ended_at)
                select f.id, :at
                from signin.second_factor f
                where f.clerk_id = :clerk
                on conflict (second_factor_id) do nothing
                """)
                .param("clerk", clerk.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addRecovery(UUID secondFactor, Collection<byte[]> codes) {
        for (var code : codes) {
            jdbc.sql("""
                    insert into signin.recovery_code (id, second_factor_id, code_index)
                    values (:id, :secondFactor, :code)
                    """)
                    .param("id", Ids.next())
                    .param("secondFactor", secondFactor)
                    .param("code", code)
                    .update();
        }
    }

    /// Whether the recovery code existed and had not been used; it is used up now.
    boolean recover(UUID secondFactor, byte[] code, Instant at) {
        return jdbc.sql("""
                insert into signin.recovery_use (recovery_code_id, used_at)
                select r.id, :at
                from signin.recovery_code r
                where r.second_factor_id = :secondFactor and r.code_index = :code
                on conflict (recovery_code_id) do nothing
                """)
                        .param("secondFactor", secondFactor)
                        .param("code", code)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
