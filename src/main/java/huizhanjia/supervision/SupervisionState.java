package huizhanjia.supervision;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;

/// How a supervision order stands.
public enum SupervisionState implements CaseState {
    ASKED("待承办单位回复", CaseTurn.UNIT),
    REPLIED("待督办单位审核", CaseTurn.ASKER),
    CLOSED("已办结", CaseTurn.NOBODY);

    private final String label;
    private final CaseTurn turn;

    SupervisionState(String label, CaseTurn turn) {
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
