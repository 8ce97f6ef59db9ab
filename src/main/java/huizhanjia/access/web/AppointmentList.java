package huizhanjia.access.web;

import huizhanjia.access.Appointment;
import huizhanjia.access.Clerk;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Appointments of a scope, of any clerk or union the words fit.
public record AppointmentList(String words, List<Row> rows) implements Page {

    /// An appointment as it stands on the day.
    public record Row(Appointment appointment, @Nullable Clerk clerk, String org, LocalDate today) {

        /// Name and login name; empty text where only appointments are listed.
        public String who() {
            return ClerkPageParts.who(clerk);
        }

        /// Empty text where only appointments are listed.
        public String loginName() {
            return clerk == null ? "" : clerk.loginName();
        }

        public boolean isInForce() {
            return appointment.isInForce(today);
        }

        /// The last day; empty text when none is fixed.
        public String until() {
            var ended = appointment.endedOn();
            var until = appointment.untilOn();
            if (ended != null) {
                return ended + "（解除）";
            }
            return until == null ? "" : until.toString();
        }

        /// How it stands, in a word.
        public String state() {
            if (isInForce()) {
                return "有效";
            }
            return appointment.isOver(today) ? "已结束" : "未开始";
        }
    }

    @Override
    public String title() {
        return "任职授权";
    }
}
