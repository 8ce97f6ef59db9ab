package huizhanjia.statute;

import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A file that was read and waits to be kept, by identity.
public record DraftId(UUID value) {

    static DraftId next() {
        return new DraftId(Ids.next());
    }

    /// Reads the text of a path; refused when it is no id.
    public static DraftId of(String text) {
        return new DraftId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
