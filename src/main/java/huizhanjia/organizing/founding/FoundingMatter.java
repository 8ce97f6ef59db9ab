package huizhanjia.organizing.founding;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.founding.rules.WomenElectCommittee;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A matter that founds a union (建会事项).
///
/// @param seed what it began with
/// @param papers what was told last
/// @param steps what was done, the application first
public record FoundingMatter(FoundingId id, String county, Seed seed, Papers papers, List<Step> steps) {

    public FoundingMatter {
        steps = List.copyOf(steps);
    }

    /// What does not change.
    ///
    /// @param areaCode where the union will stand
    /// @param firms the employers it will cover, the main one first
    public record Seed(OrgKind kind, String areaCode, List<FirmId> firms) {

        public Seed {
            firms = List.copyOf(firms);
        }
    }

    /// The last of each paper.
    ///
    /// @param group null until there is one
    /// @param meeting null until it was held
    public record Papers(
            FoundingPlan plan,
            @Nullable PreparatoryGroup group,
            @Nullable FoundingMeeting meeting) {}

    /// One thing done.
    ///
    /// @param words what was said
    /// @param document number of the paper; empty text where it has none
    /// @param org whom the petition went to, or the union that came into being; null for other deeds
    public record Step(
            FoundingStep deed,
            String words,
            String document,
            LocalDate on,
            @Nullable OrgId org,
            Said said) {}

    /// Who did it, in which post and when.
    public record Said(String clerk, String post, LocalDateTime at) {}

    /// How it stands.
    public FoundingState state() {
        return FoundingState.after(steps.stream().map(Step::deed).toList());
    }

    public OrgKind kind() {
        return seed.kind();
    }

    public FoundingPlan plan() {
        return papers.plan();
    }

    /// Who prepares it; nothing until there is a group.
    public Optional<PreparatoryGroup> group() {
        return Optional.ofNullable(papers.group());
    }

    /// The meeting that elected; nothing until it was held.
    public Optional<FoundingMeeting> meeting() {
        return Optional.ofNullable(papers.meeting());
    }

    /// What was elected for its women.
    WomenElectCommittee.Elected elected() {
        return new WomenElectCommittee.Elected(
                kind().hasCommittee() ? plan().womenCount() : 0,
                meeting().isPresent(),
                meeting().filter(FoundingMeeting::hasWomenCommittee).isPresent());
    }

    /// The last time a deed was done; nothing when it never was.
    public Optional<Step> last(FoundingStep deed) {
        return steps.stream().filter(step -> step.deed() == deed).reduce((first, second) -> second);
    }

    /// The union that came into being; nothing before.
    public Optional<OrgId> union() {
        return last(FoundingStep.CONFIRM).map(Step::org);
    }

    /// What the trail and its petitions call it.
    public String subject() {
        return "founding:" + id;
    }
}
