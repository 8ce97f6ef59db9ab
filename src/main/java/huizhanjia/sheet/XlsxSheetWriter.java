package huizhanjia.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// An .xlsx written as a stream. Words are written as words, so nothing in them is ever calculated.
final class XlsxSheetWriter implements SheetWriter {

    private static final int CHUNK = 500;

    /// A spreadsheet program shows 1,048,576 rows; the rest goes on the next sheet.
    private static final int ROWS_A_SHEET = 1_000_000;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String PROGRAM_VERSION = "1.0";

    private final Workbook workbook;
    private final Export export;
    private Worksheet sheet;
    private int sheets;
    private int next;
    private int flushed;

    XlsxSheetWriter(OutputStream out, Export export) throws IOException {
        this.workbook = new Workbook(out, "Huizhanjia", PROGRAM_VERSION);
        this.workbook.setCompressionLevel(3);
        this.export = export;
        this.sheet = begin();
        flush();
    }

    @Override
    public void row(List<String> values) throws IOException {
        if (next > ROWS_A_SHEET) {
            finish();
            sheet = begin();
        }
        for (var place = 0; place < values.size(); place++) {
            var value = values.get(place);
            if (!value.isEmpty()) {
                write(place, value);
            }
        }
        next++;
        if (next - flushed >= CHUNK) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.close();
    }

    private void write(int place, String value) {
        switch (export.columns().get(place).kind()) {
            case DATE -> day(place, value);
            case NUMBER -> number(place, value);
            case TEXT, NAME, RESIDENT_ID, CREDIT_CODE, MOBILE, PHONE, ACCOUNT, CODE, YES_NO ->
                sheet.inlineString(next, place, words(value));
        }
    }

    /// Words that look like an escaped sign are escaped themselves, so that programs read them as they are.
    static String words(String value) {
        return value.contains("_x") ? ESCAPE.matcher(value).replaceAll("_x005F_") : value;
    }

    private void day(int place, String value) {
        if (value.length() == 10 && value.charAt(4) == '-') {
            sheet.value(next, place, LocalDate.parse(value));
        } else {
            sheet.inlineString(next, place, value);
        }
    }

    private void number(int place, String value) {
        try {
            sheet.value(next, place, new BigDecimal(value));
        } catch (NumberFormatException words) {
            sheet.inlineString(next, place, value);
        }
    }

    private Worksheet begin() {
        sheets++;
        var name = sheets == 1 ? export.title() : export.title() + " " + sheets;
        var fresh = workbook.newWorksheet(name);
        fresh.freezePane(0, 1);
        fresh.repeatRows(0);
        fresh.pageOrientation("landscape");
        fresh.setFitToPage(true);
        fresh.fitToWidth((short) 1);
        fresh.fitToHeight((short) 0);
        fresh.header(escaped(export.title()), Position.CENTER);
        fresh.footer(escaped(export.signature()), Position.LEFT);
        fresh.footer("第 &P 页，共 &N 页", Position.RIGHT);
        for (var place = 0; place < export.columns().size(); place++) {
            fresh.width(place, export.columns().get(place).width());
            fresh.inlineString(0, place, export.columns().get(place).label());
        }
        fresh.range(0, 0, 0, export.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("EEEEEE")
                .set();
        next = 1;
        flushed = 1;
        return fresh;
    }

    /// Formats the rows written since the last time and lets them go.
    private void flush() throws IOException {
        for (var place = 0; place < export.columns().size() && next > flushed; place++) {
            var kind = export.columns().get(place).kind();
            var format = kind == ColumnKind.DATE ? "yyyy-mm-dd" : kind.isDigitsOfText() ? "@" : "";
            if (!format.isEmpty()) {
                sheet.range(flushed, place, next - 1, place)
                        .style()
                        .format(format)
                        .set();
            }
        }
        flushed = next;
        sheet.flush();
    }

    private void finish() throws IOException {
        flush();
        var last = next;
        if (!export.signature().isEmpty()) {
            sheet.inlineString(next, 0, export.signature());
        }
        sheet.range(0, 0, last, export.columns().size() - 1).setName("_xlnm.Print_Area");
        sheet.finish();
    }

    /// In the margins of a page an ampersand begins a command.
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
