package huizhanjia.org.committee;

/// How much of somebody's work the union is.
public enum Engagement {
    FULL_TIME("专职"),
    PART_TIME("兼职"),
    SECONDED("挂职");

    private final String label;

    Engagement(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
