package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;

/// An employer and the union that covers it today.
///
/// @param creditCode of the employer; empty text where not known
/// @param isOnly whether the union covers nobody else
/// @param from since when
public record Covered(
        OrgId org, OrgKind kind, String employer, String creditCode, boolean isOnly, LocalDate from) {}
