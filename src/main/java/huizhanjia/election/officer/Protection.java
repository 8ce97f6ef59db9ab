package huizhanjia.election.officer;

import java.time.LocalDate;
import java.util.UUID;

/// An employer was told until when a contract runs on (任职保护告知函).
///
/// @param contractEndsOn the last day as agreed
/// @param extendedUntil the last day by law
/// @param document where the letter is kept
public record Protection(
        UUID seat,
        LocalDate contractEndsOn,
        LocalDate extendedUntil,
        UUID document,
        String documentNumber,
        LocalDate on) {}
