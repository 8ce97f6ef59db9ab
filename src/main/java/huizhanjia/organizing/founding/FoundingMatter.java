package huizhanjia.organizing.founding;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgKind;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.founding.rules.WomenElectCommittee;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A matter that founds a union (建会事项).
///
/// @param file under which union it was first planned, and what was done
/// @param seed what it began with
/// @param papers what was told last
public record FoundingMatter(CaseFile<FoundingState, FoundingStep> file, Seed seed, Papers papers) {

    static final CaseCourse<FoundingState, FoundingStep> COURSE =
            new CaseCourse<>("founding", "建会事项", "建会申请", FoundingState.APPLIED, FoundingStep.class);

    /// What does not change.
    ///
    /// @param areaCode where the union will stand
    /// @param note who asked, and why then; empty text where nothing was said
    /// @param firms the employers it will cover, the main one first
    public record Seed(OrgKind kind, String areaCode, String note, List<FirmId> firms) {

        public Seed {
            firms = List.copyOf(firms);
        }
    }

    /// The last of each paper, and whom it names.
    ///
    /// @param group null until there is one
    /// @param meeting null until it was held
    /// @param superior whom the last petition went to; null before the first
    /// @param union that came into being; null before
    public record Papers(
            FoundingPlan plan,
            @Nullable PreparatoryGroup group,
            @Nullable FoundingMeeting meeting,
            @Nullable OrgId superior,
            @Nullable OrgId union) {}

    /// By identity.
    public CaseId id() {
        return file.id();
    }

    /// How it stands.
    public FoundingState state() {
        return file.state();
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

    /// Whom the last petition went to; nothing before the first.
    Optional<OrgId> superior() {
        return Optional.ofNullable(papers.superior());
    }

    /// The union that came into being; nothing before.
    public Optional<OrgId> union() {
        return Optional.ofNullable(papers.union());
    }

    /// What was elected for its women.
    WomenElectCommittee.Elected elected() {
        return new WomenElectCommittee.Elected(
                kind().hasCommittee() ? plan().womenCount() : 0,
                meeting().isPresent(),
                meeting().filter(FoundingMeeting::hasWomenCommittee).isPresent());
    }
}
