package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// Who of a past day is asked for.
///
/// @param root the union at or below which they belonged on the day
/// @param split key of the `Statistics.Split` to filter by, or `standing`; empty text for everybody
/// @param code of the slice; empty text for those without one
/// @param after cursor of the page before; empty text for the first
public record PastQuery(OrgId root, LocalDate on, String split, String code, String after) {}
