package huizhanjia.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A roster on its way in, by identity.
public record IntakeId(@JsonValue UUID value) {

    /// A new identity.
    public static IntakeId next() {
        return new IntakeId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static IntakeId of(String text) {
        return new IntakeId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
