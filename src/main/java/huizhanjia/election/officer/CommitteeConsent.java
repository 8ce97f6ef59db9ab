package huizhanjia.election.officer;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;

/// The own committee consents to the transfer of a chair or deputy (本级委员会同意).
///
/// @param name who is to leave
/// @param office as printed
/// @param reason why
/// @param meeting that consented
/// @param acting who leads in the meantime
public record CommitteeConsent(
        UUID id,
        OrgId org,
        UUID seat,
        String name,
        String office,
        String reason,
        String meeting,
        LocalDate on,
        String acting) {}
