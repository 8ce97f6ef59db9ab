package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation as a list shows it.
///
/// @param employer the main employer's name; empty text where there is none
/// @param employerCount how many employers it covers
/// @param staffCount what its employers employ; null where not known
/// @param childCount organisations directly below it
/// @param cursor where the next page of the list begins
public record OrgLine(
        OrgId id,
        String name,
        OrgKind kind,
        String areaCode,
        String employer,
        int employerCount,
        @Nullable Integer staffCount,
        String head,
        @Nullable LocalDate termEndsOn,
        long childCount,
        String cursor) {

    /// How many days before its end a term is shown as ending: 《工会基层组织选举工作条例》 asks to prepare in time.
    private static final int SOON = 90;

    /// Whether the term is over on the day.
    public boolean isOverdue(LocalDate on) {
        return termEndsOn != null && !on.isBefore(termEndsOn);
    }

    /// Whether the term ends within ninety days from the day.
    public boolean isEnding(LocalDate on) {
        return termEndsOn != null && !isOverdue(on) && !on.plusDays(SOON).isBefore(termEndsOn);
    }

    /// One organisation on the way from the top.
    public record Step(OrgId id, String name) {}

    /// An organisation as the tree shows it.
    public record Node(OrgId id, String name, OrgKind kind, String initials, long childCount) {}
}
