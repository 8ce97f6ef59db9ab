package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// For how long one organisation stood somewhere below another, at one depth.
///
/// @param depth how many steps below; 0 for the organisation itself
/// @param from the first day
/// @param until the last day; null while it holds
public record Span(
        OrgId ancestor,
        OrgId descendant,
        int depth,
        LocalDate from,
        @Nullable LocalDate until) {

    /// Whether it begins, at the same depth, on the day after the other ends.
    boolean continues(Span other) {
        return ancestor.equals(other.ancestor)
                && depth == other.depth
                && other.until != null
                && other.until.plusDays(1).equals(from);
    }

    Span until(@Nullable LocalDate last) {
        return new Span(ancestor, descendant, depth, from, last);
    }

    /// Whether it held on the day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
