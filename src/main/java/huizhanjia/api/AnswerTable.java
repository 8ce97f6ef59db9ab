package huizhanjia.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `api.answer`.
@Component
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the key; false when a call that went through had it before. Waits for whoever is using it just now.
    boolean take(Slot slot, String request, Instant at) {
        return jdbc.sql("""
                insert into api.answer (county, appointment_id, key, request, recorded_at)
                values (:county, :appointment, :key, :request, :at)
                on conflict (county, appointment_id, key) do nothing
                """)
                        .param("county", slot.county())
                        .param("appointment", slot.appointment())
                        .param("key", slot.key())
                        .param("request", request)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(Slot slot, Written written) {
        jdbc.sql("""
                update api.answer
                set status = :status, written_id = :id, version = :version
                where county = :county and appointment_id = :appointment and key = :key
                """)
                .param("status", written.status().value())
                .param("id", written.id())
                .param("version", written.version())
                .param("county", slot.county())
                .param("appointment", slot.appointment())
                .param("key", slot.key())
                .update();
    }

    Kept find(Slot slot) {
        return jdbc.sql("""
                select a.request, a.status, a.written_id, a.version
                from api.answer a
                where a.county = :county and a.appointment_id = :appointment and a.key = :key
                """)
                .param("county", slot.county())
                .param("appointment", slot.appointment())
                .param("key", slot.key())
                .query((row, number) -> new Kept(
                        row.getString("request"),
                        new Written(
                                HttpStatus.valueOf(row.getInt("status")),
                                row.getObject("written_id", UUID.class),
                                row.getLong("version"),
                                true)))
                .single();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from api.answer a where a.recorded_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// One key of one post.
    record Slot(String county, UUID appointment, String key) {}

    /// What a key was used for, and what came of it.
    record Kept(String request, Written written) {}
}
