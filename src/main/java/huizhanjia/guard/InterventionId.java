package huizhanjia.guard;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A case against ending a union at will, by identity.
public record InterventionId(@JsonValue UUID value) {

    static InterventionId next() {
        return new InterventionId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static InterventionId of(String text) {
        return new InterventionId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
