package huizhanjia.statute;

import huizhanjia.kernel.ClerkId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `statute.draft`.
@Component
class DraftTable {

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file as it was brought.
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Draft(String fileName, byte[] content) {}

    void add(DraftId id, Draft draft, ClerkId by, Instant at) {
        jdbc.sql("""
                insert into statute.draft (id, file_name, content, clerk_id, brought_at)
                values (:id, :file, :content, :clerk, :at)
                """)
                .param("id", id.value())
                .param("file", draft.fileName())
                .param("content", draft.content())
                .param("clerk", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// One that the clerk brought and nobody kept.
    Optional<Draft> find(DraftId id, ClerkId by) {
        return jdbc.sql("""
                select d.file_name, d.content
                from statute.draft d
                where d.id = :id and d.clerk_id = :clerk
                """)
                .param("id", id.value())
                .param("clerk", by.value())
                .query((row, number) -> new Draft(row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    void remove(DraftId id) {
        jdbc.sql("delete from statute.draft where id = :id")
                .param("id", id.value())
                .update();
    }

    void removeBefore(Instant moment) {
        jdbc.sql("delete from statute.draft where brought_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
