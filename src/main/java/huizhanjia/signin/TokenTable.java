package huizhanjia.signin;

import huizhanjia.kernel.AppointmentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tokens, their ends and their last use: `signin.token`, `signin.token_end`, `signin.token_use`.
@Component
class TokenTable {

    private final JdbcClient jdbc;

    TokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Token token, byte[] digest) {
        jdbc.sql("""
                insert into signin.token (id, appointment_id, name, digest, issued_at, expires_on, generation)
                values (:id, :appointment, :name, :digest, :issuedAt, :expiresOn, :generation)
                """)
                .param("id", token.id())
                .param("appointment", token.appointment().value())
                .param("name", token.name())
                .param("digest", digest)
                .param("issuedAt", token.issuedAt().atOffset(ZoneOffset.UTC))
                .param("expiresOn", token.expiresOn())
                .param("generation", token.generation())
                .update();
    }

    Optional<Token> find(byte[] digest) {
        return jdbc.sql("""
                select t.id, t.appointment_id as appointment, t.name, t.issued_at, t.expires_on, t.generation,
                    u.last_used_at, e.ended_at
                from signin.token t
                left join signin.token_use u on u.token_id = t.id
                left join signin.token_end e on e.token_id = t.id
                where t.digest = :digest
                """).param("digest", digest).query(Token.class).optional();
    }

    List<Token> of(AppointmentId appointment) {
        return jdbc.sql("""
                select t.id, t.appointment_id as appointment, t.name, t.issued_at, t.expires_on, t.generation,
                    u.last_used_at, e.ended_at
                from signin.token t
                left join signin.token_use u on u.token_id = t.id
                left join signin.token_end e on e.token_id = t.id
                where t.appointment_id = :appointment
                order by t.id desc
                """)
                .param("appointment", appointment.value())
                .query(Token.class)
                .list();
    }

    /// Whether the appointment has such a token that had not ended.
    boolean end(UUID token, AppointmentId appointment, Instant at) {
        return jdbc.sql("""
                insert into signin.token_end (token_id, ended_at)
                select t.id, :at
                from signin.token t
                where t.id = :id and t.appointment_id = :appointment
                on conflict (token_id) do nothing
                """)
                        .param("id", token)
                        .param("appointment", appointment.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void used(UUID token, Instant at) {
        jdbc.sql("""
                insert into signin.token_use (token_id, last_used_at)
                values (:id, :at)
                on conflict (token_id) do update set last_used_at = excluded.last_used_at
                """)
                .param("id", token)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
