package huizhanjia.law;

/// How hard a rule may act.
public enum Severity {
    /// What does not fit cannot be done.
    BLOCK("拦截"),
    /// It is done, and said aloud.
    WARN("预警"),
    /// Told beside.
    INFO("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// What is left of it when the source is only so sure: a weak one can only warn. Nowhere else is this decided.
    public Severity under(Confidence confidence) {
        return this == BLOCK && !confidence.mayBlock() ? WARN : this;
    }
}
