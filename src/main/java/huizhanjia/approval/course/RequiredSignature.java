package huizhanjia.approval.course;

import org.jspecify.annotations.Nullable;

/// One signature a stage wants.
///
/// @param desk who signs
/// @param asked whose opinion the signer waits for (加签); null while nobody's
public record RequiredSignature(Desk desk, @Nullable Desk asked, boolean signed) {

    static RequiredSignature of(Desk desk) {
        return new RequiredSignature(desk, null, false);
    }

    /// Where the petition waits for this signature.
    public Desk holder() {
        return asked == null ? desk : asked;
    }

    /// Whether the signer may decide now.
    public boolean isOpen() {
        return !signed && asked == null;
    }

    /// Whether somebody was asked and has not answered.
    public boolean isAsking() {
        return !signed && asked != null;
    }

    RequiredSignature sign() {
        return new RequiredSignature(desk, null, true);
    }

    RequiredSignature ask(Desk other) {
        return new RequiredSignature(desk, other, false);
    }

    /// To be signed once more, if it was signed already.
    RequiredSignature reopened() {
        return signed ? of(desk) : this;
    }

    RequiredSignature answered() {
        return of(desk);
    }

    RequiredSignature handedTo(Desk other) {
        return asked == null ? of(other) : ask(other);
    }
}
