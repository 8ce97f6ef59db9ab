package huizhanjia.guard.web;

import huizhanjia.casefile.CaseLink;
import huizhanjia.guard.Intervention;
import huizhanjia.guard.InterventionState;
import huizhanjia.guard.InterventionStep;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.time.LocalDate;
import java.util.List;

/// What `/guard/stops/{id}` prints.
public record InterventionPage(About about, boolean mayStop, Form form) implements TypedPage {

    @Override
    public String title() {
        return "制止撤并" + about.orgName();
    }

    /// A case, the union it is about, and what is to be done by when.
    ///
    /// @param due empty text where it was answered in time
    /// @param objection why the post may not close it; empty text where it may
    public record About(Intervention stop, String orgName, String due, String objection, Links links) {}

    /// The links whoever was told to stop was handed, as they stand today.
    public record Links(List<CaseLink> all, LocalDate today) {}

    /// Whether another link may be handed out.
    public boolean mayInvite() {
        return mayStop && stop().file().state() == InterventionState.TOLD;
    }

    /// The case.
    public Intervention stop() {
        return about.stop();
    }

    /// Whether the letter is to be sent now.
    public boolean mayLetter() {
        return mayStop && stop().file().open().contains(InterventionStep.LETTER);
    }

    /// The ways the case may end now.
    public List<Choice> outcomes() {
        var closing =
                stop().file().open().stream().filter(InterventionStep::closes).toList();
        return Choice.of(closing, Enum::name, InterventionStep::label);
    }
}
