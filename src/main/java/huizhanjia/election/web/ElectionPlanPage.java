package huizhanjia.election.web;

import huizhanjia.election.plan.Milestone;
import huizhanjia.election.plan.RenewalPlan;
import huizhanjia.org.term.TermLine;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Form;
import huizhanjia.ui.TypedPage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way of one union to its next election.
///
/// @param plan null before it was begun
/// @param form what is typed of a step that was done
public record ElectionPlanPage(
        TermLine line, LocalDate on, @Nullable RenewalPlan plan, boolean mayWork, Form form) implements TypedPage {

    @Override
    public String title() {
        return "换届倒排计划";
    }

    public List<Choice> milestones() {
        return Choice.of(Milestone.values(), Milestone::label);
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
