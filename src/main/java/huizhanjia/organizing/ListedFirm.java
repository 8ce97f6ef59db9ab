package huizhanjia.organizing;

import huizhanjia.organizing.matching.Match;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of a list on its way into the register.
///
/// @param id the firm becomes this if the register does not know it
/// @param match what the register made of it
public record ListedFirm(FirmId id, FirmFacts said, Match match, Origin origin) {

    /// The firm it is once it arrived.
    public FirmId firm() {
        return match.firm() != null && match.isSame() ? match.firm() : id;
    }

    /// Which list said so.
    ///
    /// @param listedOn the day of the list
    /// @param fileName empty text where it was typed
    /// @param intake the intake that brought it; null for none
    public record Origin(
            FirmSource source,
            LocalDate listedOn,
            String fileName,
            @Nullable UUID intake) {}
}
