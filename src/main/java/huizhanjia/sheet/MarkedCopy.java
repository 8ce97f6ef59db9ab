package huizhanjia.sheet;

import huizhanjia.grid.Grid;
import huizhanjia.grid.GridKind;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a person's own workbook back with a remark beside each bad cell. One too large for that, or in a rare
/// dialect, comes back as a new workbook of its wrong rows; a .csv, which cannot carry remarks, as a new
/// workbook of all rows.
public final class MarkedCopy {

    /// In memory a workbook takes some fifty times its packed size; beyond this a small server would feel it.
    private static final long MOST_BYTES = 2L << 20;

    private static final int MOST_MARKS = 20_000;

    private final byte[] original;
    private final Mapping mapping;
    private final List<Mark> marks;
    private final Cover cover;

    /// Of a file as it was uploaded and the way it was read.
    public MarkedCopy(byte[] original, Mapping mapping, List<Mark> marks) {
        this(original, mapping, marks, Cover.NONE);
    }

    private MarkedCopy(byte[] original, Mapping mapping, List<Mark> marks, Cover cover) {
        this.original = original;
        this.mapping = mapping;
        this.marks = List.copyOf(marks);
        this.cover = cover;
    }

    /// The same for somebody else: a new workbook in which every cell is covered but those of some columns.
    public MarkedCopy showing(Set<String> columns) {
        return new MarkedCopy(original, mapping, marks, Cover.but(columns));
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
                new FreshWorkbook(grid, mapping, marks, cover).write(out);
            }
        }
    }

    private boolean isOwn(Grid grid) {
        return !cover.covers()
                && grid.kind() != GridKind.CSV
                && grid.isAsWritten()
                && original.length <= MOST_BYTES
                && marks.size() <= MOST_MARKS;
    }

    /// What of a workbook somebody is shown who did not bring it.
    ///
    /// @param shown the keys of the columns that stay; null where everything does
    record Cover(@Nullable Set<String> shown) {

        static final Cover NONE = new Cover(null);

        private static final String COVERED = "******";

        static Cover but(Set<String> columns) {
            return new Cover(Set.copyOf(columns));
        }

        boolean covers() {
            return shown != null;
        }

        /// A cell of a row below the header as it is shown; a number in the wrong column is covered too.
        String text(SheetMapping mapping, int column, String text) {
            if (shown == null || text.isEmpty()) {
                return text;
            }
            var stays = mapping.columns().entrySet().stream()
                    .anyMatch(known -> known.getValue() == column && shown.contains(known.getKey()));
            return stays ? PersonalNumbers.blanked(text) : COVERED;
        }
    }
}
