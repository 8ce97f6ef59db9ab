package huizhanjia.approval.course;

/// How a petition ended.
public enum Conclusion {
    AGREED("已同意"),
    REFUSED("不予同意"),
    WITHDRAWN("已撤回");

    private final String label;

    Conclusion(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
