package huizhanjia.organizing.legal;

import huizhanjia.casefile.CaseStep;
import java.util.Optional;

/// What is done in it: one decision, then one certificate; what is struck off gets none.
public enum LegalStep implements CaseStep<LegalState> {
    AGREE("审查同意", "", LegalState.APPLIED, LegalState.AGREED),
    STRIKE("同意注销", "", LegalState.APPLIED, LegalState.STRUCK),
    REFUSE("不予登记", "", LegalState.APPLIED, LegalState.REFUSED),
    RECALL("撤回申请", "", LegalState.APPLIED, LegalState.RECALLED),
    ISSUE("发证", "organizing:found", LegalState.AGREED, LegalState.ISSUED);

    private final String label;
    private final String verb;
    private final LegalState from;
    private final LegalState to;

    LegalStep(String label, String verb, LegalState from, LegalState to) {
        this.label = label;
        this.verb = verb;
        this.from = from;
        this.to = to;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String verb() {
        return verb;
    }

    @Override
    public Optional<LegalState> after(LegalState state) {
        return state == from ? Optional.of(to) : Optional.empty();
    }
}
