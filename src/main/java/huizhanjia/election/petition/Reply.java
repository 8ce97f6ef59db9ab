package huizhanjia.election.petition;

import huizhanjia.approval.PetitionId;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;

/// The superior's reply to a petition about a term or an office.
///
/// @param kind the procedure's
/// @param document where it is kept
/// @param number 发文字号
public record Reply(PetitionId petition, OrgId org, String kind, UUID document, String number, LocalDate on) {}
