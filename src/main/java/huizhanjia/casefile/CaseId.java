package huizhanjia.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter of any kind, by identity.
public record CaseId(@JsonValue UUID value) {

    /// Of a matter about to be opened.
    public static CaseId next() {
        return new CaseId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static CaseId of(String text) {
        return new CaseId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
