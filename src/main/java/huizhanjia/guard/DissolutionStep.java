package huizhanjia.guard;

/// What is done in a matter that ends a union.
public enum DissolutionStep {
    OPEN("立项"),
    RESOLVE("登记会员（代表）大会决议"),
    LIST("登记经费财产清册"),
    AUDIT("登记审计报告"),
    PETITION("报请上级工会批准"),
    AGREE("上级批复同意"),
    REFUSE("上级不予同意"),
    RECALL("撤回请示"),
    RESETTLE("安置会员会籍"),
    END("依法终止"),
    ABANDON("不再办理");

    private final String label;

    DissolutionStep(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether it is told with a paper of its own.
    public boolean isFiled() {
        return this == RESOLVE || this == LIST || this == AUDIT;
    }
}
