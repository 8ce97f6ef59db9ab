package huizhanjia.organizing;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// Two entries that may be one firm, by identity.
public record PairId(@JsonValue UUID value) {

    static PairId next() {
        return new PairId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static PairId of(String text) {
        return new PairId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
