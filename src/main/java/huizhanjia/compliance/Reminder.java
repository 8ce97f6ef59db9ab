package huizhanjia.compliance;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of the daily digest of an organisation.
///
/// @param day on which it was said
/// @param audience whom it is said to
/// @param org whose duty it is: the audience's own, or that of a union directly below it
/// @param duty its code in the register
/// @param due the day it falls or fell due; null where no day can be told
public record Reminder(
        LocalDate day,
        OrgId audience,
        OrgId org,
        String duty,
        Kind kind,
        @Nullable LocalDate due,
        String finding) {

    /// Why it is said.
    public enum Kind {
        /// It falls due in 30, 15, 7 days or tomorrow.
        AHEAD("即将到期"),
        /// It became late, or later.
        LATE("已经逾期"),
        /// It became red at a union directly below.
        ESCALATED("下级亮红");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}
