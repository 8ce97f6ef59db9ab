package huizhanjia.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A piece of evidence, by identity.
public record EvidenceId(@JsonValue UUID value) {

    static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static EvidenceId of(String text) {
        return new EvidenceId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
