package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// The person who signs in (经办人), by identity.
public record ClerkId(@JsonValue UUID value) {

    /// A new identity.
    public static ClerkId next() {
        return new ClerkId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static ClerkId of(String text) {
        return new ClerkId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
