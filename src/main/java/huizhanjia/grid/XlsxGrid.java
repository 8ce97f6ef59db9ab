package huizhanjia.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// An .xlsx read as a stream: one row at a time, only the shared words in memory.
final class XlsxGrid implements Grid {

    private final ReadableWorkbook workbook;
    private final List<Sheet> parts;
    private final List<GridSheet> sheets;
    private final XlsxCells cells;
    private final GridLimits limits;
    private final boolean asWritten;

    private XlsxGrid(ReadableWorkbook workbook, XlsxInspection inspected, GridLimits limits) {
        this.workbook = workbook;
        this.parts = workbook.getSheets().toList();
        this.sheets = parts.stream().map(part -> sheet(part, inspected)).toList();
        this.cells = new XlsxCells();
        this.limits = limits;
        this.asWritten = !inspected.isDialect();
    }

    static XlsxGrid open(byte[] file, XlsxInspection inspected, GridLimits limits) throws IOException {
        var read = inspected.isDialect() ? Dialect.translated(file) : new ByteArrayInputStream(file);
        return new XlsxGrid(new ReadableWorkbook(read, new ReadingOptions(true, true)), inspected, limits);
    }

    @Override
    public GridKind kind() {
        return GridKind.XLSX;
    }

    @Override
    public boolean isAsWritten() {
        return asWritten;
    }

    @Override
    public List<GridSheet> sheets() {
        return sheets;
    }

    @Override
    public GridRows rows(int sheet) {
        try {
            return new LimitedRows(new Rows(parts.get(sheet).openStream()), limits);
        } catch (IOException | RuntimeException broken) {
            throw Grids.broken();
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException alreadyGone) {
            // Nothing was written, so nothing is lost.
            return;
        }
    }

    private static GridSheet sheet(Sheet part, XlsxInspection inspected) {
        var hidden = part.getVisibility() != SheetVisibility.VISIBLE;
        var seen = inspected.seen(part.getId());
        return new GridSheet(part.getIndex(), part.getName(), hidden, seen.merges(), seen.rows());
    }

    private final class Rows implements GridRows {

        private final Stream<Row> stream;
        private final Iterator<Row> rows;
        private int number;

        Rows(Stream<Row> stream) {
            this.stream = stream;
            this.rows = stream.iterator();
        }

        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (RuntimeException broken) {
                throw Grids.broken();
            }
        }

        /// Rows without a number follow the one before; the reader counts those from nought.
        @Override
        public GridRow next() {
            var row = rows.next();
            var width = Math.min(row.getCellCount(), limits.columns());
            var read = new ArrayList<Cell>(width);
            for (var column = 0; column < width; column++) {
                read.add(cells.read(row.getCell(column)));
            }
            number = Math.max(number + 1, row.getRowNum());
            return new GridRow(number, read);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
