package huizhanjia.compliance.web;

import huizhanjia.compliance.Reminder;
import huizhanjia.law.Duty;
import huizhanjia.ui.Page;
import java.time.LocalDate;
import java.util.List;

/// The digests of the last days.
public record DigestPage(List<Day> days) implements Page {

    @Override
    public String title() {
        return "每日提醒";
    }

    /// One day.
    public record Day(LocalDate on, List<Line> lines) {}

    /// One reminder and its duty.
    ///
    /// @param org what the union is called whose duty it is
    public record Line(Reminder reminder, String org, Duty duty) {

        /// The class of its tag in the style sheet.
        public String look() {
            return reminder.kind() == Reminder.Kind.AHEAD ? "soon" : "late";
        }
    }
}
