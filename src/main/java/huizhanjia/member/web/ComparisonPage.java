package huizhanjia.member.web;

import huizhanjia.member.ChangeKind;
import huizhanjia.member.Comparison;
import huizhanjia.member.Reason;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/comparisons/{comparison}` prints: both records side by side, and what can be done.
///
/// @param mayGive whether the post in use may let the membership go
public record ComparisonPage(
        ComparisonList.Line line,
        List<Pair> pairs,
        StepForm form,
        boolean mayGive,
        List<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "会籍比对 · " + line.comparison().name();
    }

    public Comparison comparison() {
        return line.comparison();
    }

    public List<Choice> reasons() {
        return Reason.choices(ChangeKind.TRANSFERRED_OUT);
    }

    /// One field of both records.
    public record Pair(String label, String held, String claimed) {

        public boolean differs() {
            return !held.equals(claimed) && !claimed.isEmpty();
        }
    }
}
