package huizhanjia.law;

/// How often a duty comes round; a half-year is January to June or July to December, never six months from somewhere.
public enum Cadence {
    YEAR("每年"),
    HALF_YEAR("每半年"),
    QUARTER("每季"),
    MONTH("每月"),
    /// Once in the term of the committee.
    TERM("每届"),
    /// A version in force must exist on every day.
    CURRENT_VERSION("有现行版本"),
    /// Each time the occasion arises.
    WHEN_NEEDED("逢需"),
    /// All the time, without a window to be judged by.
    ALWAYS("常态"),
    ONCE("一次");

    private final String label;

    Cadence(String label) {
        this.label = label;
    }

    /// As printed.
    public String label() {
        return label;
    }
}
