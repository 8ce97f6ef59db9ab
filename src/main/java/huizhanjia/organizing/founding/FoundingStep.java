package huizhanjia.organizing.founding;

/// What is done in a matter that founds a union.
public enum FoundingStep {
    APPLY("建会申请"),
    PREPARE("成立筹备组"),
    PETITION("建会请示"),
    AGREE("批复同意建会"),
    REFUSE("不同意建会"),
    RECALL("撤回请示"),
    MEET("召开成立大会"),
    REPORT("选举结果报批"),
    CONFIRM("批准选举结果，工会成立"),
    REJECT("不批准选举结果"),
    RETRACT("撤回结果报批"),
    FILE("备案"),
    ABANDON("不再办理");

    private final String label;

    FoundingStep(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
