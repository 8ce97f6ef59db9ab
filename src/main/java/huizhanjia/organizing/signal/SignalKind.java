package huizhanjia.organizing.signal;

/// What may mean that a union is about to vanish.
public enum SignalKind {
    DEREGISTERED("单位已注销或吊销"),
    DEPARTMENT_CHANGED("归属部门变动"),
    MASS_TRANSFER("会员成批转出"),
    SILENT("长期没有活动"),
    ACCOUNT_LOST("账户突然取消");

    private final String label;

    SignalKind(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
