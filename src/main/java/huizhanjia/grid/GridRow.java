package huizhanjia.grid;

import java.util.List;

/// One row of a sheet.
///
/// @param number as the spreadsheet program shows it, counted from 1
/// @param cells from the first column to the last one used
public record GridRow(int number, List<Cell> cells) {

    /// The cell of a column counted from nought; an empty one beyond the end.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /// Whether no cell holds anything.
    public boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
