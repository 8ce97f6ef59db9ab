package huizhanjia.guard;

import huizhanjia.casefile.CaseStep;
import java.util.Optional;

/// What is done in a matter that ends a union.
public enum DissolutionStep implements CaseStep<DissolutionState> {
    RESOLVE("登记会员（代表）大会决议", "guard:work"),
    LIST("登记经费财产清册", "guard:work"),
    AUDIT("登记审计报告", "guard:audit"),
    PETITION("报请上级工会批准", "guard:work"),
    AGREE("上级批复同意", ""),
    REFUSE("上级不予同意", ""),
    RECALL("撤回请示", ""),
    RESETTLE("安置会员会籍", "guard:work"),
    END("依法终止", "org:end"),
    ABANDON("不再办理", "guard:work");

    private final String label;
    private final String verb;

    DissolutionStep(String label, String verb) {
        this.label = label;
        this.verb = verb;
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
    public Optional<DissolutionState> after(DissolutionState state) {
        return state.allowed().contains(this) ? Optional.of(state.after(this)) : Optional.empty();
    }

    /// Whether it is told with a paper of its own.
    public boolean isFiled() {
        return this == RESOLVE || this == LIST || this == AUDIT;
    }
}
