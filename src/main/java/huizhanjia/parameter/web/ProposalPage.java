package huizhanjia.parameter.web;

import huizhanjia.attachment.Slot;
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
        ParameterImpact.Impact impact,
        List<Slot> scans,
        boolean mayDecide,
        LocalDate today,
        List<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

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
