package huizhanjia.organizing.legal;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter of registration, by identity.
public record LegalId(@JsonValue UUID value) {

    static LegalId next() {
        return new LegalId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static LegalId of(String text) {
        return new LegalId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
