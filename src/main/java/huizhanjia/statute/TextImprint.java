package huizhanjia.statute;

import huizhanjia.law.LawText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What tells a text from all others (题录).
///
/// @param law under which the house cites it; empty text where title and version tell
/// @param title as printed
/// @param issuer who issued it; empty text where nobody said
/// @param number its document number (文号); empty text for none
/// @param version the date of the version; null while it is not known
/// @param effectiveFrom its first day; null where nobody said
public record TextImprint(
        String law,
        String title,
        String issuer,
        String number,
        @Nullable LocalDate version,
        @Nullable LocalDate effectiveFrom) {

    /// Of a text the house knows of.
    static TextImprint of(LawText known) {
        return new TextImprint(
                known.id(), known.title(), known.issuer(), known.number(), known.version(), known.effectiveFrom());
    }
}
