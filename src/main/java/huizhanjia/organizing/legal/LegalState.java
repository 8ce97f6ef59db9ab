package huizhanjia.organizing.legal;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;

/// How an application for registration stands.
public enum LegalState implements CaseState {
    APPLIED("审查中", CaseTurn.SUPERIOR),
    AGREED("已同意，待发证", CaseTurn.SUPERIOR),
    ISSUED("已发证", CaseTurn.NOBODY),
    STRUCK("已注销", CaseTurn.NOBODY),
    REFUSED("不予登记", CaseTurn.NOBODY),
    RECALLED("撤回申请", CaseTurn.NOBODY);

    private final String label;
    private final CaseTurn turn;

    LegalState(String label, CaseTurn turn) {
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
