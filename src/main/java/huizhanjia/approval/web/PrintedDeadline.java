package huizhanjia.approval.web;

import huizhanjia.approval.Petition;
import huizhanjia.approval.limit.WorkingDays;
import java.time.LocalDate;

/// A deadline as printed.
///
/// @param day the day itself; empty text where there is none
/// @param words how far it is, in working days
/// @param look the class of its tag in the style sheet
public record PrintedDeadline(String day, String words, String look) {

    private static final PrintedDeadline NONE = new PrintedDeadline("", "", "");
    private static final int SOON = 2;

    static PrintedDeadline of(Petition petition, LocalDate today) {
        var due = petition.dueOn();
        if (due == null) {
            return NONE;
        }
        var left = WorkingDays.CHINA.between(today, due);
        var guessed = WorkingDays.CHINA.isKnown(due.getYear()) ? "" : "（%d 年放假安排未收录，按周一至周五计）".formatted(due.getYear());
        if (petition.isLate(today)) {
            return new PrintedDeadline(due.toString(), "已逾期 %d 个工作日".formatted(-left) + guessed, "late");
        }
        return new PrintedDeadline(due.toString(), "还有 %d 个工作日".formatted(left) + guessed, left <= SOON ? "soon" : "");
    }
}
