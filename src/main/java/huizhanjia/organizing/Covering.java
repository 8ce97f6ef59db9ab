package huizhanjia.organizing;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// A union covers a firm.
///
/// @param isOwn whether it is the firm's own union and covers nobody else
/// @param how the firm was found among those the union covers
public record Covering(OrgId org, boolean isOwn, String how, LocalDate from) {}
