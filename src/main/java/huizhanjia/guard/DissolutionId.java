package huizhanjia.guard;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A matter that ends a union, by identity.
public record DissolutionId(@JsonValue UUID value) {

    static DissolutionId next() {
        return new DissolutionId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static DissolutionId of(String text) {
        return new DissolutionId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
