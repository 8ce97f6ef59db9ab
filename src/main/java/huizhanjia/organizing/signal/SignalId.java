package huizhanjia.organizing.signal;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A signal, by identity.
public record SignalId(@JsonValue UUID value) {

    static SignalId next() {
        return new SignalId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static SignalId of(String text) {
        return new SignalId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
