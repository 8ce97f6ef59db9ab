package huizhanjia.kernel;

/// What sort of unit an employer is (单位性质类别).
public enum EmployerNature {
    ENTERPRISE("企业"),
    INSTITUTION("事业单位"),
    AGENCY("机关"),
    SOCIAL("社会组织"),
    SELF_EMPLOYED("个体经济组织"),
    OTHER("其他");

    private final String label;

    EmployerNature(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
