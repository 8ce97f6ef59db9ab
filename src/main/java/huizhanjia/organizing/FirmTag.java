package huizhanjia.organizing;

/// What makes a firm one of those to win first (ORG-16).
public enum FirmTag {
    NEW_ECONOMY("新经济组织"),
    NEW_SOCIAL("新社会组织"),
    TECH_SMALL("科技型中小企业"),
    PARK("园区单位"),
    INFLUENTIAL("社会影响大");

    private final String label;

    FirmTag(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
