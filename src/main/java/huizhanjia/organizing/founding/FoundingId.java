package huizhanjia.organizing.founding;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter that founds a union, by identity.
public record FoundingId(@JsonValue UUID value) {

    static FoundingId next() {
        return new FoundingId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static FoundingId of(String text) {
        return new FoundingId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
