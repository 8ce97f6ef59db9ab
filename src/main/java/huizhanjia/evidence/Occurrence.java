package huizhanjia.evidence;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As much of a piece of evidence as judging needs.
///
/// @param validUntil the last day it is in force; null for no end
public record Occurrence(
        OrgId org,
        String duty,
        LocalDate happenedOn,
        @Nullable LocalDate validUntil) {}
