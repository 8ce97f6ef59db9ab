package huizhanjia.sheet;

import huizhanjia.grid.Cell;
import huizhanjia.grid.GridRow;
import huizhanjia.grid.Merge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cells joined downwards among the data: what stands in the first holds for every row. Only what is open is
/// remembered.
final class JoinedCells {

    private final List<Merge> waiting;
    private final List<Open> open = new ArrayList<>();
    private int nextWaiting;

    JoinedCells(List<Merge> merges, SheetMapping mapping) {
        this.waiting = merges.stream()
                .filter(merge -> merge.firstRow() > mapping.headerTo() && merge.lastRow() > merge.firstRow())
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList();
    }

    /// Tells it of the next row, in order.
    void see(GridRow row) {
        open.removeIf(one -> one.merge().lastRow() < row.number());
        while (nextWaiting < waiting.size() && waiting.get(nextWaiting).firstRow() <= row.number()) {
            var merge = waiting.get(nextWaiting++);
            if (merge.firstRow() == row.number()) {
                open.add(new Open(merge, row.cell(merge.firstColumn())));
            }
        }
    }

    /// What holds for an empty cell because of a joined cell that began further up; only its first column counts.
    Cell above(int row, int column) {
        for (var one : open) {
            if (one.merge().firstColumn() == column && one.merge().covers(row)) {
                return one.first();
            }
        }
        return Cell.EMPTY;
    }

    private record Open(Merge merge, Cell first) {}
}
