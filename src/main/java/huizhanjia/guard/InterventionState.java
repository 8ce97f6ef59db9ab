package huizhanjia.guard;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;

/// How a case against ending a union at will stands.
public enum InterventionState implements CaseState {
    FOUND("待发制止函", CaseTurn.SUPERIOR),
    TOLD("已发函，待纠正", CaseTurn.SUPERIOR),
    CORRECTED("已纠正", CaseTurn.NOBODY),
    GOVERNMENT("已提请政府处理", CaseTurn.NOBODY),
    FALSE_ALARM("误报", CaseTurn.NOBODY);

    private final String label;
    private final CaseTurn turn;

    InterventionState(String label, CaseTurn turn) {
        this.label = label;
        this.turn = turn;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public CaseTurn turn() {
        return turn;
    }
}
