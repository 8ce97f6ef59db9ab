package huizhanjia.parameter.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.parameter.ParameterChange;
import huizhanjia.parameter.ParameterImpact;
import huizhanjia.parameter.Proposal;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.List;

/// What `/parameters/proposals/{proposal}` prints: what it puts in the place of what, what moves, and the signature.
///
/// @param scans the document it stands on
/// @param mayDecide whether the clerk is the second hand
/// @param today for its state
public record ProposalPage(
        Proposal proposal,
        ParameterChange change,
        List<ParameterImpact.Impact> impacts,
        List<Slot> scans,
        boolean mayDecide,
        LocalDate today,
        Excerpt<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    /// By the facts of which day it is judged what moves, as printed.
    public String judgedBy() {
        var day = change.seenOn(today);
        return day.isAfter(today) ? "按 %s 生效之日、今天已知的情况推算".formatted(Days.told(day)) : "按今天的事实核对";
    }

    /// From when until when, as printed.
    public String days() {
        var until = proposal.untilOn();
        return until == null ? proposal.fromOn() + " 起" : proposal.fromOn() + " 至 " + until.minusDays(1);
    }

    @Override
    public String title() {
        return "本地参数：" + change.after().title();
    }
}
