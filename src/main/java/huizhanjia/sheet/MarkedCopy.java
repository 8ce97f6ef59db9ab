package huizhanjia.sheet;

import huizhanjia.grid.Grid;
import huizhanjia.grid.GridKind;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Gives a person's own workbook back with a remark beside each bad cell. One too large for that, or in a rare dialect,
/// comes back as a new workbook of its wrong rows; a .csv, which cannot carry remarks, as a new workbook of all rows.
public final class MarkedCopy {

    /// In memory a workbook takes some fifty times its packed size; beyond this a small server would feel it.
    private static final long MOST_BYTES = 2L << 20;

    private static final int MOST_MARKS = 20_000;

    private final byte[] original;
    private final Mapping mapping;
    private final List<Mark> marks;

    /// Of a file as it was uploaded and the way it was read.
    public MarkedCopy(byte[] original, Mapping mapping, List<Mark> marks) {
        this.original = original;
        this.mapping = mapping;
        this.marks = List.copyOf(marks);
    }

    /// The ending of the copy's file name: `xls` only where the original is one.
    public String ending() {
        try (var grid = Grids.open(original, GridLimits.STANDARD)) {
            return grid.kind() == GridKind.XLS && isOwn(grid) ? "xls" : "xlsx";
        }
    }

    /// Writes the copy to a stream, which stays open.
    public void write(OutputStream out) throws IOException {
        if (marks.isEmpty()) {
            throw new Refused("sheet.nothing-wrong", "没有需要标注的单元格");
        }
        try (var grid = Grids.open(original, GridLimits.STANDARD)) {
            if (isOwn(grid)) {
                new OwnWorkbook(original, marks).write(out);
            } else {
                new FreshWorkbook(grid, mapping, marks).write(out);
            }
        }
    }

    private boolean isOwn(Grid grid) {
        return grid.kind() != GridKind.CSV
                && grid.isAsWritten()
                && original.length <= MOST_BYTES
                && marks.size() <= MOST_MARKS;
    }
}
