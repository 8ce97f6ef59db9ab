package huizhanjia.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A .csv for Chinese Excel. Text that a program would execute gets an apostrophe, which our own reader takes off
/// again.
final class CsvSheetWriter implements SheetWriter {

    private final Export export;
    private final Writer out;
    private final CsvWriter csv;

    CsvSheetWriter(OutputStream out, Export export) throws IOException {
        this.export = export;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
        this.csv = CsvWriter.builder().build(this.out);
        csv.writeRecord(export.columns().stream().map(Column::label).toList());
        this.out.flush();
    }

    @Override
    public void row(List<String> values) {
        var safe = new ArrayList<String>(values.size());
        for (var place = 0; place < values.size(); place++) {
            safe.add(safe(export.columns().get(place).kind(), values.get(place)));
        }
        csv.writeRecord(safe);
    }

    @Override
    public void close() throws IOException {
        if (!export.signature().isEmpty()) {
            csv.writeRecord(safe(ColumnKind.TEXT, export.signature()));
        }
        csv.flush();
        out.flush();
    }

    /// A tab keeps a program from rounding eighteen digits; numbers and days are what they are.
    private static String safe(ColumnKind kind, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (kind) {
            case RESIDENT_ID, CREDIT_CODE, ACCOUNT -> isDigits(value) ? "\t" + value : Disarmed.of(value);
            case NUMBER -> isNumber(value) ? value : Disarmed.of(value);
            case TEXT, NAME, DATE, MOBILE, PHONE, CODE, YES_NO -> Disarmed.of(value);
        };
    }

    private static boolean isDigits(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
