package huizhanjia.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A post held at an organisation over time (任职), by identity.
public record AppointmentId(@JsonValue UUID value) {

    /// A new identity.
    public static AppointmentId next() {
        return new AppointmentId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is no id.
    public static AppointmentId of(String text) {
        return new AppointmentId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
