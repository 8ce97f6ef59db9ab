package huizhanjia.election.plan;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.Term;
import huizhanjia.org.term.TermLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A union's way to its next election.
///
/// @param electedOn the day the sitting committee was elected
/// @param endsOn the end it is counted back from
public record RenewalPlan(
        String county, OrgId org, LocalDate electedOn, LocalDate endsOn, LocalDate startedOn, List<Step> steps) {

    public RenewalPlan {
        steps = steps.stream().sorted(Comparator.comparing(Step::milestone)).toList();
    }

    /// A new one, nothing of it done.
    static RenewalPlan starting(TermLine line, Term term, LocalDate endsOn, LocalDate on) {
        var steps = Arrays.stream(Milestone.values())
                .map(milestone -> new Step(milestone, milestone.dueOn(endsOn), null))
                .toList();
        return new RenewalPlan(line.county(), line.id(), term.electedOn(), endsOn, on, steps);
    }

    /// The steps that should have been done.
    public List<Step> late(LocalDate on) {
        return steps.stream().filter(step -> step.isLate(on)).toList();
    }

    /// One step.
    ///
    /// @param dueOn the last day for it
    /// @param tick null until it is done
    public record Step(
            Milestone milestone, LocalDate dueOn, @Nullable Tick tick) {

        /// Whether its day passed without its being done.
        public boolean isLate(LocalDate on) {
            return tick == null && on.isAfter(dueOn);
        }
    }

    /// It was done.
    ///
    /// @param document its number or title
    public record Tick(LocalDate doneOn, String document, String clerk) {}
}
