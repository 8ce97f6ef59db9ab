package huizhanjia.organizing;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A firm of the register, by identity.
public record FirmId(@JsonValue UUID value) {

    /// A fresh one.
    public static FirmId next() {
        return new FirmId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static FirmId of(String text) {
        return new FirmId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
