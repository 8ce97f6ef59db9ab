package huizhanjia.paper.register;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A document going out, by identity.
public record DocumentId(@JsonValue UUID value) {

    static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static DocumentId of(String text) {
        return new DocumentId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
