package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// An organisation of the union (工会组织), by identity.
public record OrgId(@JsonValue UUID value) {

    /// A new identity.
    public static OrgId next() {
        return new OrgId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static OrgId of(String text) {
        return new OrgId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
