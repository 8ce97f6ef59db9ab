package huizhanjia.parameter;

import com.fasterxml.jackson.annotation.JsonValue;
import huizhanjia.kernel.Ids;
import java.util.UUID;

/// A proposed local value, by identity.
public record ProposalId(@JsonValue UUID value) {

    /// A new identity.
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    /// Reads the text of a path or a parameter; an IllegalArgumentException when it is no UUID.
    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
