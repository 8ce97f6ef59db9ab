package huizhanjia.privacy.breach;

/// How grave a leak is (事件级别), as the rules for reporting network security events name it.
public enum BreachLevel {
    ORDINARY("一般"),
    LARGER("较大"),
    GRAVE("重大"),
    EXTREME("特别重大");

    private final String label;

    BreachLevel(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether the authority of the province hears of it within hours.
    public boolean isLarger() {
        return this != ORDINARY;
    }
}
