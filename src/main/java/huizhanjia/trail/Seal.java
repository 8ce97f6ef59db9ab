package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.security.MessageDigest;

/// What a seal is for. Each is made with a key that is not in the database, and one for another purpose never fits.
enum Seal {
    /// The end of a chain.
    HEAD("trail.head"),
    /// Every hundredth row, over the checkpoint before it.
    CHECKPOINT("trail.checkpoint"),
    /// How many chains there are.
    BOOK("trail.book"),
    /// A state somebody answers for, over the one before it.
    ANCHORING("trail.anchoring"),
    /// The file beside the keys.
    ANCHOR("trail.anchor"),
    /// Ends and checkpoints alike, before they were told apart.
    FORMER("trail.chain");

    private final String purpose;

    Seal(String purpose) {
        this.purpose = purpose;
    }

    String purpose() {
        return purpose;
    }

    byte[] of(String text, Vault vault) {
        return vault.index(purpose, text);
    }

    boolean fits(byte[] seal, String text, Vault vault) {
        return MessageDigest.isEqual(seal, of(text, vault));
    }
}
