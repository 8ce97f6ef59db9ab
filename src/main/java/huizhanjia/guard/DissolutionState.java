package huizhanjia.guard;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a matter that ends a union stands.
///
/// @param resolved whether the members resolved since the last refusal
/// @param listed whether money and property are listed
/// @param audited whether the list was audited
/// @param phase where it is on its way
public record DissolutionState(boolean resolved, boolean listed, boolean audited, Phase phase) implements CaseState {

    /// A matter just opened.
    public static final DissolutionState OPENED = new DissolutionState(false, false, false, Phase.GATHERING);

    /// Where a matter is on its way, and who has it.
    public enum Phase {
        GATHERING("准备材料", CaseTurn.UNIT),
        PENDING("待上级批复", CaseTurn.SUPERIOR),
        AGREED("已批复，待安置和终止", CaseTurn.UNIT),
        ENDED("已依法终止", CaseTurn.NOBODY),
        ABANDONED("不再办理", CaseTurn.NOBODY);

        private final String label;
        private final CaseTurn turn;

        Phase(String label, CaseTurn turn) {
            this.label = label;
            this.turn = turn;
        }
    }

    @Override
    public String name() {
        return phase.name();
    }

    @Override
    public String label() {
        return phase.label;
    }

    @Override
    public CaseTurn turn() {
        return phase.turn;
    }

    @Override
    public boolean endsUnit() {
        return phase == Phase.ENDED;
    }

    /// What may be done next.
    Set<DissolutionStep> allowed() {
        return switch (phase) {
            case GATHERING -> gathering();
            case PENDING -> EnumSet.of(DissolutionStep.AGREE, DissolutionStep.REFUSE, DissolutionStep.RECALL);
            case AGREED -> EnumSet.of(DissolutionStep.RESETTLE, DissolutionStep.END, DissolutionStep.ABANDON);
            case ENDED, ABANDONED -> EnumSet.noneOf(DissolutionStep.class);
        };
    }

    /// What is still missing before it may be put to the superior.
    public List<DissolutionStep> missing() {
        return List.of(DissolutionStep.RESOLVE, DissolutionStep.LIST, DissolutionStep.AUDIT).stream()
                .filter(dissolutionStep -> !has(dissolutionStep))
                .toList();
    }

    /// Whether the paper of the deed lies there.
    public boolean has(DissolutionStep dissolutionStep) {
        return switch (dissolutionStep) {
            case RESOLVE -> resolved;
            case LIST -> listed;
            case AUDIT -> audited;
            case PETITION, AGREE, REFUSE, RECALL, RESETTLE, END, ABANDON -> false;
        };
    }

    /// After one more deed; only what is allowed is ever done.
    DissolutionState after(DissolutionStep dissolutionStep) {
        return switch (dissolutionStep) {
            case RESOLVE -> new DissolutionState(true, listed, audited, phase);
            case LIST -> new DissolutionState(resolved, true, false, phase);
            case AUDIT -> new DissolutionState(resolved, listed, true, phase);
            case PETITION -> in(Phase.PENDING);
            case AGREE -> in(Phase.AGREED);
            case REFUSE -> new DissolutionState(false, listed, audited, Phase.GATHERING);
            case RECALL -> in(Phase.GATHERING);
            case RESETTLE -> this;
            case END -> in(Phase.ENDED);
            case ABANDON -> in(Phase.ABANDONED);
        };
    }

    private Set<DissolutionStep> gathering() {
        var allowed = EnumSet.of(DissolutionStep.RESOLVE, DissolutionStep.LIST, DissolutionStep.ABANDON);
        if (listed) {
            allowed.add(DissolutionStep.AUDIT);
        }
        if (missing().isEmpty()) {
            allowed.add(DissolutionStep.PETITION);
        }
        return allowed;
    }

    private DissolutionState in(Phase next) {
        return new DissolutionState(resolved, listed, audited, next);
    }
}
