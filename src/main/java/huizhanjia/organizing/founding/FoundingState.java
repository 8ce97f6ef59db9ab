package huizhanjia.organizing.founding;

import huizhanjia.casefile.CaseState;
import huizhanjia.casefile.CaseTurn;

/// How a matter that founds a union stands; nothing else is remembered.
public enum FoundingState implements CaseState {
    APPLIED("待成立筹备组", CaseTurn.UNIT),
    PREPARED("筹备中，待请示", CaseTurn.UNIT),
    PENDING("待上级批复", CaseTurn.SUPERIOR),
    APPROVED("已批复，待召开成立大会", CaseTurn.UNIT),
    MET("已选举，待结果报批", CaseTurn.UNIT),
    REPORTED("选举结果待上级批准", CaseTurn.SUPERIOR),
    FOUNDED("已成立，待备案", CaseTurn.UNIT),
    FILED("已备案", CaseTurn.NOBODY),
    ABANDONED("不再办理", CaseTurn.NOBODY);

    private final String label;
    private final CaseTurn turn;

    FoundingState(String label, CaseTurn turn) {
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
