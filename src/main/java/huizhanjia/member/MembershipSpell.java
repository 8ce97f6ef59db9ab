package huizhanjia.member;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One belonging from a day (inclusive) until a day (exclusive); open while nothing ended it.
public record MembershipSpell(
        UUID id,
        OrgId orgId,
        MembershipStatus standing,
        LocalDate beganOn,
        ChangeKind beganBy,
        @Nullable LocalDate endedOn,
        @Nullable ChangeKind endedBy,
        String reason,
        String document,
        String note) {

    /// How it ended and why, as printed; empty text while it is open.
    public String ending() {
        if (endedBy == null) {
            return "";
        }
        return reason.isEmpty()
                ? endedBy.label()
                : endedBy.label() + "（" + Reason.valueOf(reason).label() + "）";
    }
}
