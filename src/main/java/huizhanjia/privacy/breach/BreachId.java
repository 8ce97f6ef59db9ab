package huizhanjia.privacy.breach;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A leak, by identity.
public record BreachId(@JsonValue UUID value) {

    static BreachId next() {
        return new BreachId(Ids.next());
    }

    /// Reads the text of a path; refused when it is none.
    public static BreachId of(String text) {
        return new BreachId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
