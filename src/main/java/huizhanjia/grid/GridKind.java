package huizhanjia.grid;

/// The three kinds of file that are read.
public enum GridKind {
    XLSX,
    XLS,
    CSV
}
