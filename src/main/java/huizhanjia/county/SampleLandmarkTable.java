package huizhanjia.county;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the sample calls its unions and clerks: `county.landmark`.
@Component
class SampleLandmarkTable {

    private final JdbcClient jdbc;

    SampleLandmarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String name, UUID id) {
        jdbc.sql("insert into county.landmark (name, id) values (:name, :id)")
                .param("name", name)
                .param("id", id)
                .update();
    }

    Optional<UUID> find(String name) {
        return jdbc.sql("select l.id from county.landmark l where l.name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional();
    }
}
