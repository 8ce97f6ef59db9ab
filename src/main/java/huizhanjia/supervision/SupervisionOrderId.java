package huizhanjia.supervision;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter put to a unit, by identity.
public record SupervisionOrderId(@JsonValue UUID value) {

    static SupervisionOrderId next() {
        return new SupervisionOrderId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static SupervisionOrderId of(String text) {
        return new SupervisionOrderId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
