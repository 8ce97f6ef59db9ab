package huizhanjia.task;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A piece of long work, by identity.
public record JobId(@JsonValue UUID value) {

    /// A new identity.
    public static JobId next() {
        return new JobId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static JobId of(String text) {
        return new JobId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
