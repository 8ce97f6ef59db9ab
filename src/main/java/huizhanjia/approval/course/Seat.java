package huizhanjia.approval.course;

import org.jspecify.annotations.Nullable;

/// One signature a stage wants.
///
/// @param desk who signs
/// @param asked whose opinion the signer waits for (加签); null while nobody's
public record Seat(Desk desk, @Nullable Desk asked, boolean signed) {

    static Seat of(Desk desk) {
        return new Seat(desk, null, false);
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

    Seat sign() {
        return new Seat(desk, null, true);
    }

    Seat ask(Desk other) {
        return new Seat(desk, other, false);
    }

    /// To be signed once more, if it was signed already.
    Seat reopened() {
        return signed ? of(desk) : this;
    }

    Seat answered() {
        return of(desk);
    }

    Seat handedTo(Desk other) {
        return asked == null ? of(other) : ask(other);
    }
}
