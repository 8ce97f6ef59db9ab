package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A member of the union, as a person (会员), by identity.
public record MemberId(@JsonValue UUID value) {

    /// A new identity.
    public static MemberId next() {
        return new MemberId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static MemberId of(String text) {
        return new MemberId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
