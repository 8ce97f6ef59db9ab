package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// An employer and the union that covers it today.
///
/// @param creditCode of the employer; empty text where not known
/// @param areaCode where the employer lies; empty text where not known
/// @param isOnly whether the union covers nobody else
/// @param from since when
public record Covered(OrgId org, String employer, String creditCode, String areaCode, boolean isOnly, LocalDate from) {}
