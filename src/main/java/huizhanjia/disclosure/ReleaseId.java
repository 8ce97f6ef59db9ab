package huizhanjia.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A release of a list in clear, by identity.
public record ReleaseId(@JsonValue UUID value) {

    /// A new identity.
    public static ReleaseId next() {
        return new ReleaseId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static ReleaseId of(String text) {
        return new ReleaseId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
