package huizhanjia.guard;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.ending.Ground;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A matter that ends a union (撤销、合并事项).
///
/// @param ground why it may end
/// @param groundDocument the paper that proves it
/// @param successor who goes on in its place; null unless it merges
/// @param steps what was done, the opening first
public record Dissolution(
        DissolutionId id,
        String county,
        OrgId org,
        Ground ground,
        String groundDocument,
        @Nullable OrgId successor,
        List<Step> steps) {

    public Dissolution {
        steps = List.copyOf(steps);
    }

    /// How it stands.
    public DissolutionState state() {
        return DissolutionState.after(steps.stream().map(Step::deed).toList());
    }

    /// What the trail, its petition and its files call it.
    public String subject() {
        return subject(id);
    }

    static String subject(DissolutionId id) {
        return "dissolution:" + id;
    }

    /// The last time a deed was done; nothing when it never was.
    public Optional<Step> last(DissolutionStep dissolutionStep) {
        return steps.stream().filter(step -> step.deed() == dissolutionStep).reduce((first, second) -> second);
    }

    /// Whether two unions become one.
    public boolean isMerger() {
        return ground.hasSuccessor();
    }

    /// One thing done.
    ///
    /// @param words what was resolved, listed, replied
    /// @param document number of the paper; empty text where it has none
    /// @param on the day of the meeting, the list, the reply
    public record Step(DissolutionStep deed, String words, String document, LocalDate on, Said said) {}

    /// Who did it, in which post and when.
    public record Said(String clerk, String post, LocalDateTime at) {}
}
