package huizhanjia.guard.web;

import huizhanjia.casefile.CaseId;
import huizhanjia.guard.Dissolution;
import huizhanjia.guard.Intervention;
import huizhanjia.guard.InterventionState;
import huizhanjia.kernel.Excerpt;
import huizhanjia.organizing.signal.Signal;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What `/guard` prints.
public record GuardPage(
        List<SignalLine> signals, Cases cases, Excerpt<MatterLine> matters, Powers powers, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "撤并护栏";
    }

    /// How many cases there are of each sort, as printed; what counts nought is left out.
    public String summary() {
        var counts = new ArrayList<String>();
        count(counts, signals.size(), "条信号待核查");
        count(
                counts,
                cases.all().stream()
                        .filter(intervention -> !state(intervention).isOver())
                        .count(),
                "件制止事项未办结");
        count(counts, cases.late().size(), "件处置逾期");
        for (var state : InterventionState.values()) {
            if (state.isOver()) {
                count(counts, ended(state), "件" + state.label());
            }
        }
        return String.join("，", counts);
    }

    private long ended(InterventionState state) {
        return cases.all().stream()
                .filter(intervention -> state(intervention) == state)
                .count();
    }

    private static InterventionState state(Intervention intervention) {
        return intervention.file().state();
    }

    private static void count(List<String> counts, long many, String what) {
        if (many > 0) {
            counts.add(many + " " + what);
        }
    }

    /// The cases shown.
    public List<StopLine> stops() {
        return cases.shown().rows();
    }

    /// Through the cases.
    public PageLinks caseLinks() {
        return PageLinks.of(cases.shown(), "/guard", "cases");
    }

    /// Through the matters.
    public PageLinks matterLinks() {
        return PageLinks.of(matters, "/guard", "matters");
    }

    /// Every case of the scope, which of them are late, and those shown.
    public record Cases(List<Intervention> all, Set<CaseId> late, Excerpt<StopLine> shown) {}

    /// Where the lists begin.
    public record From(int cases, int matters) {}

    /// A sign and the union it is about.
    public record SignalLine(Signal signal, String orgName) {}

    /// A case and the union it is about.
    public record StopLine(Intervention stop, String orgName, boolean late) {}

    /// A matter and the union it is about.
    public record MatterLine(Dissolution matter, String orgName) {}

    /// What the post in use may do here.
    public record Powers(boolean report, boolean work, boolean settle) {}
}
