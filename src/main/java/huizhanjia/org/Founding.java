package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// The command to found an organisation (建会).
///
/// @param parent the organisation above it, which approved
/// @param particulars what it is
/// @param foundedOn the day of founding (建会日期)
/// @param approval the reply; without its number and date nothing is founded
public record Founding(OrgId parent, Particulars particulars, LocalDate foundedOn, Approval approval) {}
