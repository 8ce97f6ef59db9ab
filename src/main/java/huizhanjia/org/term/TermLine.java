package huizhanjia.org.term;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.org.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A union and its term.
///
/// @param superior the one above it; null at the top
/// @param term null before the first election
/// @param extendedUntil null unless a reply lengthened the term
public record TermLine(
        OrgId id,
        String county,
        @Nullable OrgId superior,
        String name,
        OrgKind kind,
        @Nullable Term term,
        @Nullable LocalDate extendedUntil) {

    /// The first day on which the term, lengthened or not, is over; null where nobody knows the term.
    public @Nullable LocalDate endsOn() {
        if (term == null) {
            return null;
        }
        var ends = term.endsOn();
        return extendedUntil != null && extendedUntil.isAfter(ends) ? extendedUntil : ends;
    }

    /// How it stands.
    public TermState state(LocalDate on) {
        return TermState.of(term, extendedUntil, on);
    }

    /// Days until the end, negative after it; 0 where the term is not known.
    public long daysLeft(LocalDate on) {
        var ends = endsOn();
        return ends == null ? 0 : ChronoUnit.DAYS.between(on, ends);
    }

    /// Where the next page of the list begins.
    public String cursor() {
        var ends = endsOn();
        return (ends == null ? "9999-12-31" : ends.toString()) + " " + id;
    }

    /// One whose term is about to end or over, and the county union it stands under.
    ///
    /// @param countyUnion null for what stands above counties, and for a county union itself
    public record Nearing(TermLine line, @Nullable OrgId countyUnion) {}
}
