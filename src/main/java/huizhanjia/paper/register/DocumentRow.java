package huizhanjia.paper.register;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.OrgId;
import huizhanjia.paper.official.LetterKind;
import huizhanjia.paper.official.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a document out of a row of its four tables.
final class DocumentRow {

    private DocumentRow() {}

    static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("county"),
                new OrgId(row.getObject("org_id", UUID.class)),
                LetterKind.valueOf(row.getString("kind")),
                new Document.Origin(row.getString("template"), row.getInt("template_version")),
                row.getInt("revision"),
                wording(row),
                said(row, "clerk_name", "post", "drafted_at"),
                signing(row),
                voiding(row));
    }

    private static DocumentWording wording(ResultSet row) throws SQLException {
        var to = row.getObject("addressee_org_id", UUID.class);
        return new DocumentWording(
                row.getString("title"),
                new Receiver(row.getString("addressee"), to == null ? null : new OrgId(to)),
                row.getString("text"),
                texts(row, "attachments"),
                texts(row, "copy_to"),
                row.getString("note"),
                Urgency.valueOf(row.getString("urgency")));
    }

    private static Document.@Nullable Signing signing(ResultSet row) throws SQLException {
        if (row.getString("fingerprint") == null) {
            return null;
        }
        return new Document.Signing(
                new LetterNumber(row.getString("code"), row.getInt("year"), row.getInt("place")),
                row.getObject("signed_on", LocalDate.class),
                new Document.Organ(row.getString("organ"), row.getString("printer")),
                row.getString("fingerprint"),
                said(row, "signer", "signer_post", "signed_at"));
    }

    private static Document.@Nullable Voiding voiding(ResultSet row) throws SQLException {
        return row.getString("reason") == null
                ? null
                : new Document.Voiding(row.getString("reason"), said(row, "voider", "voider_post", "voided_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static Document.Said said(ResultSet row, String clerk, String post, String at) throws SQLException {
        return new Document.Said(row.getString(clerk), row.getString(post), at(row, at));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Days.CHINA)
                .toLocalDateTime();
    }
}
