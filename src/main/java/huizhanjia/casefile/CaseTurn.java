package huizhanjia.casefile;

/// Who has a matter and must go on with it.
public enum CaseTurn {
    /// The unit it is about, or who stands above it in its place.
    UNIT("本级工会"),
    /// The union that asked for it.
    ASKER("交办工会"),
    /// A union above the one it is about.
    SUPERIOR("上级工会"),
    /// It is over.
    NOBODY("");

    private final String label;

    CaseTurn(String label) {
        this.label = label;
    }

    /// As printed; empty text once it is over.
    public String label() {
        return label;
    }
}
