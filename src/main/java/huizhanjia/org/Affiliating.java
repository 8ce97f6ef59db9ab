package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// The command to put an organisation under another one (变更隶属).
///
/// @param parent the new organisation above
/// @param from the first day under it
/// @param documentNumber of the paper that says so
/// @param version of the organisation that the clerk saw
public record Affiliating(OrgId parent, LocalDate from, String documentNumber, long version) {}
