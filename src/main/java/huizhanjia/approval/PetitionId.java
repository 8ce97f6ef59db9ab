package huizhanjia.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A petition, by identity.
public record PetitionId(@JsonValue UUID value) {

    static PetitionId next() {
        return new PetitionId(Ids.next());
    }

    /// Reads the text of a path or a parameter; refused when it is none.
    public static PetitionId of(String text) {
        return new PetitionId(Ids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
