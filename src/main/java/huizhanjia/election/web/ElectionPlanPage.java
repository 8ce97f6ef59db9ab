package huizhanjia.election.web;

import huizhanjia.election.plan.RenewalPlan;
import huizhanjia.org.term.TermLine;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The way of one union to its next election.
///
/// @param plan null before it was begun
/// @param typed the form that came back
public record ElectionPlanPage(
        TermLine line, LocalDate on, @Nullable RenewalPlan plan, boolean mayWork, Typed typed, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "换届倒排计划";
    }

    /// What is typed for one step.
    public record Typed(String milestone, String on, String document) {

        /// Nothing yet.
        static final Typed NOTHING = new Typed("", "", "");
    }

    /// How a step stands, as printed.
    public String state(RenewalPlan.Step step) {
        return step.tick() != null ? "已完成" : step.isLate(on) ? "逾期" : "待办";
    }

    /// The class of its tag.
    public String look(RenewalPlan.Step step) {
        return step.tick() != null ? "good" : step.isLate(on) ? "late" : "";
    }
}
