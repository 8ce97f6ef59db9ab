package huizhanjia.compliance.review;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A report to leaders, by identity.
public record ReviewId(@JsonValue UUID value) {

    static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static ReviewId of(String text) {
        return new ReviewId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
