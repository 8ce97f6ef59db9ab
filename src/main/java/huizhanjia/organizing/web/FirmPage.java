package huizhanjia.organizing.web;

import huizhanjia.attachment.Slot;
import huizhanjia.casefile.CaseLink;
import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.Covering;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Mention;
import huizhanjia.organizing.lead.Assignment;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadStep;
import huizhanjia.organizing.lead.Obstruction;
import huizhanjia.organizing.lead.ObstructionStep;
import huizhanjia.organizing.lead.Support;
import huizhanjia.organizing.lead.Visit;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.time.LocalDate;
import java.util.List;

/// What `/firms/{firm}` prints.
///
/// @param place where it lies
/// @param tags as printed
/// @param unions that cover it
/// @param log how it came where it is
/// @param assignees whom it may be given to
/// @param cases of obstruction
/// @param mayEdit whether the post may note anything
/// @param posted which form came back, by the end of its address; empty text for none
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
        boolean mayEdit,
        Excerpt<TimelineEntry> timeline,
        String posted,
        Form form)
        implements TypedPage {

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
        var others = FunnelStage.told().stream().filter(stage -> stage != lead.stage());
        return Choice.of(others.toList(), FunnelStage::name, FunnelStage::label);
    }

    public List<Choice> supports() {
        return Choice.of(Support.values(), Support::label);
    }

    /// One of the forms: as it was typed when it came back, else blank.
    public Form form(String address) {
        return address.equals(posted) ? form : Form.BLANK;
    }

    /// The id of a field whose name other forms use too; its own name in the form that came back, where problems lead.
    public String id(String address, String otherwise) {
        return address.equals(posted) ? "" : otherwise;
    }

    /// The day that stands in it: today where nothing was typed.
    public String day(String address) {
        var typed = form(address).value("on");
        return typed.isEmpty() ? today.toString() : typed;
    }

    /// A union that covers the firm.
    public record Union(Covering covering, String name, boolean isOpen) {}

    /// What was noted, by kind.
    public record Log(List<LeadStep> steps, List<Assignment> assignments, List<Visit> visits) {}

    /// A case of obstruction with what hangs on it.
    public record Case(Obstruction obstruction, List<Slot> slots, List<CaseLink> links) {

        /// What may be done next by hand.
        public List<Choice> next() {
            var open = obstruction.file().open().stream()
                    .filter(step -> !step.verb().isEmpty())
                    .toList();
            return Choice.of(open, ObstructionStep::name, ObstructionStep::label);
        }
    }
}
