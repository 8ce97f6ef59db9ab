package huizhanjia.org.graph;

/// By which structure the facts of a past day are counted.
public enum Basis {
    THEN("按当时"),
    NOW("按现在");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
