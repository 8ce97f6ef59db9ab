package huizhanjia.attachment;

import huizhanjia.kernel.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What hangs where: `attachment.hanging`.
@Component
class HangingTable {

    private final JdbcClient jdbc;

    HangingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A file and the place of its subject it hangs in.
    record Hung(String slot, Attachment attachment) {}

    /// Hangs them; what hangs there already stays as it is.
    void hang(Hook hook, List<Attachment> files, Actor by, Instant at) {
        for (var file : files) {
            jdbc.sql("""
                    insert into attachment.hanging (county, subject, slot, attachment_id, appointment_id, hung_at)
                    values (:county, :subject, :slot, :attachment, :appointment, :at)
                    on conflict (county, subject, slot, attachment_id) do nothing
                    """)
                    .param("county", hook.county())
                    .param("subject", hook.subject())
                    .param("slot", hook.slot())
                    .param("attachment", file.id().value())
                    .param("appointment", by.appointment().value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /// What hangs on a subject, in the order it was hung.
    List<Hung> of(String county, String subject) {
        return jdbc.sql("""
                select h.slot, a.id, a.county, a.name, a.kind, c.byte_count, a.digest, a.appointment_id, a.clerk_name,
                       a.post, a.kept_at
                from attachment.hanging h
                join attachment.attachment a on a.county = h.county and a.id = h.attachment_id
                join attachment.content c on c.county = a.county and c.digest = a.digest
                where h.county = :county and h.subject = :subject
                order by h.hung_at, a.id
                """)
                .param("county", county)
                .param("subject", subject)
                .query((row, at) -> new Hung(row.getString("slot"), AttachmentTable.attachment(row)))
                .list();
    }

    /// On which subjects a file hangs.
    List<String> subjects(Attachment attachment) {
        return jdbc.sql("""
                select distinct h.subject
                from attachment.hanging h
                where h.county = :county and h.attachment_id = :attachment
                """)
                .param("county", attachment.county())
                .param("attachment", attachment.id().value())
                .query(String.class)
                .list();
    }
}
