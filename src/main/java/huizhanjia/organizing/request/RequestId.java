package huizhanjia.organizing.request;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A request of workers, by identity.
public record RequestId(@JsonValue UUID value) {

    static RequestId next() {
        return new RequestId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static RequestId of(String text) {
        return new RequestId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
