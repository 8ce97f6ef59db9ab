package huizhanjia.guard;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A case against ending a union at will, by identity.
public record StopId(@JsonValue UUID value) {

    static StopId next() {
        return new StopId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static StopId of(String text) {
        return new StopId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
