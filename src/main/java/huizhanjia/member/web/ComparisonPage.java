package huizhanjia.member.web;

import huizhanjia.kernel.Excerpt;
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
/// @param mayCorrect whether the claim is the post's own, to be made anew with the right number
public record ComparisonPage(
        ComparisonList.Line line,
        List<Pair> pairs,
        MembershipStepForm form,
        boolean mayGive,
        boolean mayCorrect,
        Excerpt<TimelineEntry> timeline,
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

    /// One field of both records; of a record the post does not reach only whether it says the same.
    public record Pair(String label, String held, String claimed, boolean differs) {

        private static final String UNSEEN = "（不显示）";

        /// The same with each record as the post reaches it.
        Pair seen(boolean isHeldSeen, boolean isClaimSeen) {
            return new Pair(label, isHeldSeen ? held : UNSEEN, isClaimSeen ? claimed : UNSEEN, differs);
        }
    }
}
