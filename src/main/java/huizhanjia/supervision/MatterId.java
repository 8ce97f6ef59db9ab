package huizhanjia.supervision;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter put to a unit, by identity.
public record MatterId(@JsonValue UUID value) {

    static MatterId next() {
        return new MatterId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static MatterId of(String text) {
        return new MatterId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
