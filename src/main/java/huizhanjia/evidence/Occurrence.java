package huizhanjia.evidence;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As much of a piece of evidence as judging needs.
///
/// @param validUntil the last day it is in force; null for no end
/// @param toldOn the day it was first told of
/// @param verified whether somebody else than the union itself says that it holds
public record Occurrence(
        OrgId org,
        String duty,
        LocalDate happenedOn,
        @Nullable LocalDate validUntil,
        LocalDate toldOn,
        boolean verified) {

    /// Whether it was told of by the day, or somebody else vouches for it.
    public boolean countsBy(LocalDate day) {
        return verified || !toldOn.isAfter(day);
    }
}
