package huizhanjia.grid;

/// Counts the rows that hold something and refuses when there are too many. Empty but formatted rows cost nothing.
final class LimitedRows implements GridRows {

    private final GridRows rows;
    private final GridLimits limits;
    private int seen;

    LimitedRows(GridRows rows, GridLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public GridRow next() {
        var row = rows.next();
        if (!row.isBlank()) {
            limits.checkRows(++seen);
        }
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
