package huizhanjia.law;

/// What kind of demand a duty is; only the first two can be breached, the others are watched as indicators.
public enum Nature {
    /// A number or a prohibition.
    HARD("硬", true),
    /// A system is to be set up and kept running.
    SYSTEM("制", true),
    /// To be pushed on all the time.
    ONGOING("动", false),
    /// A direction.
    DIRECTION("向", false);

    private final String label;
    private final boolean breachable;

    Nature(String label, boolean breachable) {
        this.label = label;
        this.breachable = breachable;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether failing it is a violation at all.
    public boolean mayBreach() {
        return breachable;
    }
}
