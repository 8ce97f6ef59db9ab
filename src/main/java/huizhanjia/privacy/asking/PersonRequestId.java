package huizhanjia.privacy.asking;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A request of a person, by identity.
public record PersonRequestId(@JsonValue UUID value) {

    static PersonRequestId next() {
        return new PersonRequestId(Ids.next());
    }

    /// Reads the text of a path; refused when it is none.
    public static PersonRequestId of(String text) {
        return new PersonRequestId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
