package huizhanjia.organizing.lead;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;

/// How a case of obstruction stands.
public enum ObstructionState implements CaseState {
    TOLD("已登记，待移送", CaseTurn.UNIT),
    REFERRED("已移送劳动行政部门", CaseTurn.UNIT),
    RAISED("已提请县级以上人民政府处理", CaseTurn.UNIT),
    CORRECTED("已责令改正", CaseTurn.NOBODY),
    DROPPED("核查后不成立", CaseTurn.NOBODY);

    private final String label;
    private final CaseTurn turn;

    ObstructionState(String label, CaseTurn turn) {
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
