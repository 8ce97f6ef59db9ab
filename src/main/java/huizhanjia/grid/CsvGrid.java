package huizhanjia.grid;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import huizhanjia.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// A text file of separated values; rows are counted as a spreadsheet program would show them.
final class CsvGrid implements Grid {

    /// How exporting programs keep digits from becoming a number: ="0123".
    private static final Pattern KEPT = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private final byte[] file;
    private final CsvText text;
    private final GridLimits limits;

    private CsvGrid(byte[] file, CsvText text, GridLimits limits) {
        this.file = file;
        this.text = text;
        this.limits = limits;
    }

    static CsvGrid open(byte[] file, GridLimits limits) throws IOException {
        return new CsvGrid(file, CsvText.of(file), limits);
    }

    @Override
    public GridKind kind() {
        return GridKind.CSV;
    }

    @Override
    public List<GridSheet> sheets() {
        return List.of(new GridSheet(0, "", false, List.of(), text.lines()));
    }

    @Override
    public GridRows rows(int sheet) {
        var reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(file), text.charset());
        return new LimitedRows(new Rows(reader.iterator(), limits.columns()), limits);
    }

    @Override
    public void close() {
        // Nothing is open between two runs over the rows.
    }

    private static final class Rows implements GridRows {

        private final CloseableIterator<CsvRecord> records;
        private final int columns;
        private int number;

        Rows(CloseableIterator<CsvRecord> records, int columns) {
            this.records = records;
            this.columns = columns;
        }

        @Override
        public boolean hasNext() {
            return attempt(records::hasNext);
        }

        @Override
        public GridRow next() {
            var fields = attempt(() -> records.next().getFields());
            var width = Math.min(fields.size(), columns);
            var cells = new ArrayList<Cell>(width);
            for (var column = 0; column < width; column++) {
                cells.add(Cell.text(unwrapped(fields.get(column))));
            }
            return new GridRow(++number, cells);
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException alreadyGone) {
                // Nothing was written, so nothing is lost.
                return;
            }
        }

        private <T> T attempt(Supplier<T> step) {
            try {
                return step.get();
            } catch (UncheckedIOException | CsvParseException malformed) {
                throw new Refused(
                        "grid.csv-quotes", "第 %d 行附近的引号不成对，无法分列。请用 Excel 打开后另存为 .xlsx 再上传".formatted(number + 1));
            }
        }

        private static String unwrapped(String field) {
            if (!field.startsWith("=")) {
                return field;
            }
            var kept = KEPT.matcher(field);
            return kept.matches() ? kept.group(1) : field;
        }
    }
}
