package huizhanjia.election.rules;

import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the rules ask of a petition to lengthen a term or to end it early.
///
/// @param term as elected
/// @param wantedOn the first day the extension no longer covers, or the day of the early election
/// @param months the most by which a term may be lengthened in all
/// @param proposal of the own committee, by its meeting; empty text where nobody names one
/// @param askedOn the day of the petition
public record RenewalFacts(
        OrgKind kind, @Nullable Term term, LocalDate wantedOn, int months, String proposal, LocalDate askedOn) {

    /// The same, were so many months the most.
    public RenewalFacts atMost(int most) {
        return new RenewalFacts(kind, term, wantedOn, most, proposal, askedOn);
    }
}
