package huizhanjia.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A link by which somebody outside of the house answers in one matter, once.
///
/// @param addressee who was asked, as printed
/// @param untilOn the last day it opens
/// @param issued by whom
/// @param used whether it was answered; false when it was taken back, null while it is neither
public record CaseLink(
        CaseLinkId id,
        String county,
        CaseId matterId,
        String addressee,
        LocalDate untilOn,
        DoneBy issued,
        @Nullable Boolean used) {

    /// Whether it opens on the day.
    public boolean isOpen(LocalDate on) {
        return used == null && !on.isAfter(untilOn);
    }

    /// As printed.
    public String state(LocalDate on) {
        if (used != null) {
            return used ? "已回复" : "已收回";
        }
        return isOpen(on) ? "等待回复" : "已过期";
    }
}
