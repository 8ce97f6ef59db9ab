package huizhanjia.paper.register;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A document that came in, by identity.
public record ReceiptId(@JsonValue UUID value) {

    static ReceiptId next() {
        return new ReceiptId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static ReceiptId of(String text) {
        return new ReceiptId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
