package huizhanjia.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A file somebody brought, by identity.
public record AttachmentId(@JsonValue UUID value) {

    /// A new identity.
    public static AttachmentId next() {
        return new AttachmentId(Ids.next());
    }

    /// Reads the text of a path or a parameter; an IllegalArgumentException when it is no UUID.
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
