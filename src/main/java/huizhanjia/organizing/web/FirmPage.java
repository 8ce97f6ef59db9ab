package huizhanjia.organizing.web;

import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.Covering;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Mention;
import huizhanjia.organizing.lead.Assignment;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadStep;
import huizhanjia.organizing.lead.Obstruction;
import huizhanjia.organizing.lead.Support;
import huizhanjia.organizing.lead.Visit;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// What `/firms/{firm}` prints.
///
/// @param place where it lies
/// @param tags as printed
/// @param unions that cover it
/// @param log how it came where it is
/// @param assignees whom it may be given to
/// @param cases of obstruction
/// @param form the visit as it was typed
/// @param mayEdit whether the post may note anything
public record FirmPage(
        LocalDate today,
        Lead lead,
        String place,
        String tags,
        List<Union> unions,
        List<Mention> mentions,
        Log log,
        List<Choice> assignees,
        List<Case> cases,
        VisitForm form,
        boolean mayEdit,
        Excerpt<TimelineEntry> timeline,
        Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return lead.firm().name();
    }

    public Firm firm() {
        return lead.firm();
    }

    /// The address of the firm.
    public String path() {
        return "/firms/" + firm().id();
    }

    /// The stages a person may choose.
    public List<Choice> stages() {
        return FunnelStage.told().stream()
                .filter(stage -> stage != lead.stage())
                .map(stage -> new Choice(stage.name(), stage.label()))
                .toList();
    }

    public List<Choice> supports() {
        return Arrays.stream(Support.values())
                .map(support -> new Choice(support.name(), support.label()))
                .toList();
    }

    /// A union that covers the firm.
    public record Union(Covering covering, String name, boolean isOpen) {}

    /// What was noted, by kind.
    public record Log(List<LeadStep> steps, List<Assignment> assignments, List<Visit> visits) {}

    /// A case of obstruction with what hangs on it.
    public record Case(Obstruction obstruction, List<Slot> slots) {

        public List<Choice> next() {
            return obstruction.next().stream()
                    .map(kind -> new Choice(kind.name(), kind.label()))
                    .toList();
        }
    }
}
