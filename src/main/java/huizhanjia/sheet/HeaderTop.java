package huizhanjia.sheet;

import huizhanjia.grid.GridRow;
import huizhanjia.grid.GridRows;
import huizhanjia.grid.GridSheet;
import huizhanjia.grid.Merge;
import huizhanjia.kernel.Tidy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The first rows of a sheet, with every joined cell's words in all the cells it covers.
final class HeaderTop {

    private final List<GridRow> rows;
    private final List<Merge> merges;

    HeaderTop(List<GridRow> rows, GridSheet sheet) {
        this.rows = List.copyOf(rows);
        var last = rows.isEmpty() ? 0 : rows.getLast().number();
        this.merges = sheet.merges().stream()
                .filter(merge -> merge.firstRow() <= last)
                .toList();
    }

    List<GridRow> rows() {
        return rows;
    }

    /// The rows of a header that starts at a position and is so many rows high; fewer at the end.
    List<GridRow> window(int position, int height) {
        return rows.subList(position, Math.min(rows.size(), position + height));
    }

    int width(List<GridRow> window) {
        return window.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /// The different ways to read the heading of a column, the fullest first.
    List<String> headings(List<GridRow> window, int column) {
        var ways = new LinkedHashSet<String>();
        ways.add(joined(window, column, false));
        ways.add(joined(window, column, true));
        ways.add(text(window.getLast(), column));
        ways.add(text(window.getFirst(), column));
        ways.remove("");
        return List.copyOf(ways);
    }

    /// The words above a header as one text.
    String above(int row) {
        return rows.stream()
                .filter(one -> one.number() < row)
                .flatMap(one -> one.cells().stream())
                .map(cell -> Tidy.text(cell.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The first values under a header.
    List<String> samples(int belowRow, int column) {
        return rows.stream()
                .filter(row -> row.number() > belowRow)
                .map(row -> Tidy.text(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .limit(3)
                .toList();
    }

    /// Group over column, top to bottom, the same words once; an unjoined group may reach over empty cells to its
    /// right.
    private String joined(List<GridRow> window, int column, boolean reachRight) {
        var parts = new LinkedHashSet<String>();
        for (var row : window) {
            var text = text(row, column);
            var above = row.number() < window.getLast().number();
            parts.add(text.isEmpty() && reachRight && above ? leftOf(row, column) : text);
        }
        parts.remove("");
        return String.join("", parts);
    }

    private String leftOf(GridRow row, int column) {
        for (var left = column - 1; left >= 0; left--) {
            var text = text(row, left);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private String text(GridRow row, int column) {
        for (var merge : merges) {
            if (merge.covers(row.number(), column)) {
                return Tidy.text(first(merge));
            }
        }
        return Tidy.text(row.cell(column).text());
    }

    private String first(Merge merge) {
        for (var row : rows) {
            if (row.number() == merge.firstRow()) {
                return row.cell(merge.firstColumn()).text();
            }
        }
        return "";
    }

    static HeaderTop read(GridRows source, GridSheet sheet, int most) {
        var rows = new ArrayList<GridRow>();
        while (source.hasNext() && rows.size() < most) {
            var row = source.next();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new HeaderTop(rows, sheet);
    }
}
