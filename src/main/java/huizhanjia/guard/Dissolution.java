package huizhanjia.guard;

import huizhanjia.casefile.CaseCourse;
import huizhanjia.casefile.CaseFile;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.ending.Ground;
import org.jspecify.annotations.Nullable;

/// A matter that ends a union (撤销、合并事项).
///
/// @param file the union and what was done
public record Dissolution(CaseFile<DissolutionState, DissolutionStep> file, Basis basis) {

    static final CaseCourse<DissolutionState, DissolutionStep> COURSE =
            new CaseCourse<>("dissolution", "撤并事项", "立项", DissolutionState.OPENED, DissolutionStep.class);

    /// On what it rests.
    ///
    /// @param ground why it may end
    /// @param document the paper that proves it
    /// @param successor who goes on in its place; null unless it merges
    public record Basis(
            Ground ground, String document, @Nullable OrgId successor) {

        String title() {
            return ground.label() + "：" + document;
        }
    }

    /// By identity.
    public CaseId id() {
        return file.id();
    }

    /// The union that is to end.
    public OrgId org() {
        return file.org();
    }

    /// How it stands.
    public DissolutionState state() {
        return file.state();
    }

    /// Whether two unions become one.
    public boolean isMerger() {
        return basis.ground().hasSuccessor();
    }
}
