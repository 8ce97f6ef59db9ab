package huizhanjia.grid;

/// What a file says a cell is.
public enum CellKind {
    EMPTY,
    TEXT,
    NUMBER,
    DATE,
    TRUTH,
    /// A formula that failed, such as #N/A.
    ERROR,
    /// A formula whose value was never stored.
    UNCOMPUTED
}
