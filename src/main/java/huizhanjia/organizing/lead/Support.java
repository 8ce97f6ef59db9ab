package huizhanjia.organizing.lead;

/// How whoever decides in a firm stands to a union (支持度).
public enum Support {
    WILLING("支持"),
    NEUTRAL("观望"),
    RELUCTANT("有顾虑"),
    OPPOSED("反对");

    private final String label;

    Support(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
