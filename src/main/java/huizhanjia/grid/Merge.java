package huizhanjia.grid;

/// Cells joined into one; the value stands in the first.
///
/// @param firstRow counted from 1
/// @param lastRow counted from 1, inclusive
/// @param firstColumn counted from nought
/// @param lastColumn counted from nought, inclusive
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /// Whether a row runs through it.
    public boolean covers(int row) {
        return row >= firstRow && row <= lastRow;
    }

    /// Whether a cell belongs to it.
    public boolean covers(int row, int column) {
        return covers(row) && column >= firstColumn && column <= lastColumn;
    }
}
