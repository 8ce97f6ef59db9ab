package huizhanjia.attachment;

import huizhanjia.kernel.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files brought and what was in them: `attachment.attachment`, `attachment.content`.
@Component
class AttachmentTable {

    private static final String SELECT = """
            select a.id, a.county, a.name, a.kind, c.byte_count, a.digest, a.appointment_id, a.clerk_name, a.post, a.kept_at
            from attachment.attachment a
            join attachment.content c on c.county = a.county and c.digest = a.digest
            """;

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of them, or none; a content the county has already is not written again.
    @Transactional
    public void add(List<Attachment> attachments) {
        for (var attachment : attachments) {
            addContent(attachment);
            add(attachment);
        }
    }

    Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query((row, at) -> attachment(row))
                .optional();
    }

    /// Those of the ids that the county keeps.
    List<Attachment> all(String county, List<AttachmentId> ids) {
        return jdbc.sql(SELECT + "where a.county = :county and a.id in (:ids) order by a.id")
                .param("county", county)
                .param("ids", ids.stream().map(AttachmentId::value).toList())
                .query((row, at) -> attachment(row))
                .list();
    }

    private void addContent(Attachment attachment) {
        jdbc.sql("""
                insert into attachment.content (county, digest, byte_count, kept_at)
                values (:county, :digest, :bytes, :at)
                on conflict (county, digest) do nothing
                """)
                .param("county", attachment.county())
                .param("digest", attachment.digest())
                .param("bytes", attachment.bytes())
                .param("at", attachment.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void add(Attachment attachment) {
        jdbc.sql("""
                insert into attachment.attachment (county, id, name, kind, digest, appointment_id, clerk_name, post, kept_at)
                values (:county, :id, :name, :kind, :digest, :appointment, :clerkName, :post, :at)
                """)
                .param("county", attachment.county())
                .param("id", attachment.id().value())
                .param("name", attachment.name())
                .param("kind", attachment.kind().name())
                .param("digest", attachment.digest())
                .param("appointment", attachment.bringer().appointment().value())
                .param("clerkName", attachment.bringer().clerkName())
                .param("post", attachment.bringer().post())
                .param("at", attachment.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("county"),
                row.getString("name"),
                MediaKind.valueOf(row.getString("kind")),
                row.getLong("byte_count"),
                row.getString("digest"),
                new Attachment.Bringer(
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("clerk_name"),
                        row.getString("post")),
                row.getTimestamp("kept_at").toInstant());
    }
}
