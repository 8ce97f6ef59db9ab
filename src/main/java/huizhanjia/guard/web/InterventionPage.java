package huizhanjia.guard.web;

import huizhanjia.guard.Intervention;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Choice;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;

/// What `/guard/stops/{id}` prints.
///
/// @param typed what was said of its outcome before it was refused
public record InterventionPage(About about, String typed, boolean mayStop, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "制止撤并" + about.orgName();
    }

    /// A case, the union it is about, and what is to be done by when.
    ///
    /// @param due empty text where it was answered in time
    /// @param objection why the post may not close it; empty text where it may
    public record About(Intervention stop, String orgName, String due, String objection) {}

    /// The case.
    public Intervention stop() {
        return about.stop();
    }

    /// Whether the letter is to be sent now.
    public boolean mayLetter() {
        return mayStop && stop().allowed().contains(Intervention.Kind.LETTER);
    }

    /// The ways the case may end now.
    public List<Choice> outcomes() {
        return stop().allowed().stream()
                .filter(Intervention.Kind::closes)
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
    }

    static Intervention.Kind kind(String typed) {
        return Arrays.stream(Intervention.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("guard.not-a-closing", "请选择办结的结果"));
    }
}
