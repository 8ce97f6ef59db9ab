package huizhanjia.law;

/// How sure the source of a rule or number is.
public enum Confidence {
    /// Read in the official text.
    VERIFIED("核实A", true),
    /// Read in part, or as others quote it.
    QUOTED("核实B", true),
    /// Known well, the text still to be obtained.
    REMEMBERED_HIGH("记忆高", true),
    /// Known in outline.
    REMEMBERED_MEDIUM("记忆中", false),
    /// Hardly known.
    REMEMBERED_LOW("记忆低", false),
    /// A default of ours where the policy gives no number.
    CONVENTION("约定", false);

    private final String label;
    private final boolean blocks;

    Confidence(String label, boolean blocks) {
        this.label = label;
        this.blocks = blocks;
    }

    public String label() {
        return label;
    }

    /// Whether a rule so sourced may stop a clerk; the others warn.
    public boolean mayBlock() {
        return blocks;
    }
}
