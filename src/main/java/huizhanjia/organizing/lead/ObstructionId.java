package huizhanjia.organizing.lead;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A case of obstruction, by identity.
public record ObstructionId(@JsonValue UUID value) {

    static ObstructionId next() {
        return new ObstructionId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static ObstructionId of(String text) {
        return new ObstructionId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
