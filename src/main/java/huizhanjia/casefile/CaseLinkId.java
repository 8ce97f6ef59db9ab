package huizhanjia.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A link handed to somebody outside, by identity.
public record CaseLinkId(@JsonValue UUID value) {

    static CaseLinkId next() {
        return new CaseLinkId(Ids.next());
    }

    /// Reads the text of a path; refused when it is none.
    public static CaseLinkId of(String text) {
        return new CaseLinkId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
