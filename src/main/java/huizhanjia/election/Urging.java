package huizhanjia.election;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// A letter by which a superior urged a union to renew its committee (换届提醒函).
///
/// @param endsOn the end of the term it speaks of
public record Urging(
        OrgId org, OrgId issuer, LocalDate endsOn, String documentId, String documentNumber, LocalDate on) {}
