package huizhanjia.law;

/// How it is decided whether a duty is met.
public enum Judging {
    /// By recorded evidence in the window.
    EVIDENCE("凭证据"),
    /// By a rule over facts.
    RULE("按规则"),
    /// By a number and its trend.
    GAUGE("看指标");

    private final String label;

    Judging(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
