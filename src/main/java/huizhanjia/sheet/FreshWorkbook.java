package huizhanjia.sheet;

import huizhanjia.grid.Cell;
import huizhanjia.grid.Grid;
import huizhanjia.grid.GridKind;
import huizhanjia.grid.GridRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A new workbook of the original's headers and rows with remarks: all rows of a .csv, otherwise only the wrong ones.
final class FreshWorkbook {

    private static final int CHUNK = 500;

    /// More rows than this of a .csv help nobody to find the wrong ones.
    private static final int MOST_ROWS = 50_000;

    private final Grid grid;
    private final Mapping mapping;
    private final Map<Integer, Map<Integer, List<Mark>>> marks;
    private final MarkedCopy.Cover cover;

    FreshWorkbook(Grid grid, Mapping mapping, List<Mark> marks, MarkedCopy.Cover cover) {
        this.grid = grid;
        this.cover = cover;
        this.mapping = mapping;
        this.marks = marks.stream().collect(Collectors.groupingBy(Mark::sheet, Collectors.groupingBy(Mark::row)));
    }

    void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Huizhanjia", "1.0")) {
            for (var part : mapping.sheets()) {
                var name = grid.sheets().get(part.sheet()).name();
                copy(part, workbook.newWorksheet(name.isEmpty() ? "名册" : name));
            }
        }
    }

    private void copy(SheetMapping part, Worksheet sheet) throws IOException {
        var wrong = marks.getOrDefault(part.sheet(), Map.of());
        try (var rows = grid.rows(part.sheet())) {
            var next = 0;
            while (rows.hasNext()) {
                var row = rows.next();
                var header = row.number() >= part.headerFrom() && row.number() <= part.headerTo();
                var marked = wrong.getOrDefault(row.number(), List.of());
                if (header || !marked.isEmpty() || (grid.kind() == GridKind.CSV && next < MOST_ROWS)) {
                    var shown = header ? row : covered(row, part);
                    copy(shown, marked, sheet, next++);
                }
                if (next % CHUNK == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    private GridRow covered(GridRow row, SheetMapping part) {
        return cover.covers()
                ? new GridRow(
                        row.number(),
                        IntStream.range(0, row.cells().size())
                                .mapToObj(column -> Cell.text(cover.text(
                                        part, column, row.cell(column).text())))
                                .toList())
                : row;
    }

    private static void copy(GridRow row, List<Mark> marked, Worksheet sheet, int to) {
        for (var column = 0; column < row.cells().size(); column++) {
            var text = row.cell(column).text();
            if (!text.isEmpty()) {
                sheet.inlineString(to, column, XlsxSheetWriter.words(text));
                sheet.style(to, column).format("@").set();
            }
        }
        marked.stream()
                .collect(Collectors.groupingBy(
                        mark -> Math.max(0, mark.column()), Collectors.mapping(Mark::remark, Collectors.joining("\n"))))
                .forEach((column, remark) -> {
                    sheet.comment(to, column, remark);
                    sheet.style(to, column).format("@").fillColor("FFC7CE").set();
                });
    }
}
