package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import huizhanjia.grid.RawWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever stands in a cell is read, or said in a sentence; and what we write ourselves is read as it was written.
class AnyCellTests {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", ColumnKind.NAME).needed(),
            Column.of("text", "工作单位", ColumnKind.TEXT),
            Column.of("day", "入会日期", ColumnKind.DATE),
            Column.of("number", "职工人数", ColumnKind.NUMBER));

    private static final Path FOLDER = folder();

    @Property(tries = 400)
    void every_cell_is_read_or_said_in_a_sentence(
            @ForAll ColumnKind kind, @ForAll CellKind what, @ForAll("cells") String text) {
        var reading = Readings.read(kind, new Cell(text, what, false));
        assertThat(reading.wrong() && reading.remark().isEmpty()).isFalse();
        assertThat(reading.value().length()).isLessThanOrEqualTo(Math.max(60, text.length() + 2));
        if (kind == ColumnKind.DATE && !reading.wrong()) {
            assertThat(reading.value()).matches("|[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
            assertThat(Readings.day(reading.value()).isPresent()
                            && Readings.month(reading.value()).isPresent())
                    .isFalse();
        }
    }

    @Property(tries = 60)
    void a_workbook_of_odd_numbers_is_read_to_its_end(@ForAll("cells") String value, @ForAll boolean date) {
        var row = "<row><c%s><v>%s</v></c><c t=\"str\"><v>末</v></c></row>"
                .formatted(date ? " s=\"1\"" : "", value.replaceAll("[<>&\\p{Cc}\\p{Cs}\uFFFE\uFFFF]", ""));
        var file = new RawWorkbook(row).write(FOLDER.resolve("odd.xlsx"));
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = grid.rows(0)) {
            assertThat(rows.next().cell(1).text()).isEqualTo("末");
        }
    }

    @Property(tries = 60)
    void what_is_written_is_read_again(@ForAll("words") String words, @ForAll boolean csv) throws IOException {
        var text = Readings.read(ColumnKind.TEXT, words).value();
        var file = FOLDER.resolve(csv ? "list.csv" : "list.xlsx");
        var export = new Export("名册", COLUMNS, "说明：李青 2026-12-01 导出");
        try (var out = Files.newOutputStream(file);
                var sheet = csv ? SheetWriter.csv(out, export) : SheetWriter.xlsx(out, export)) {
            sheet.row(List.of("张三", text, "2015-03-10", "12"));
        }
        assertThat(read(file)).singleElement().satisfies(row -> {
            assertThat(row.text("text")).isEqualTo(text);
            assertThat(row.text("day")).isEqualTo("2015-03-10");
            assertThat(row.text("number")).isEqualTo("12");
        });
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "1e999",
                        "1E999",
                        "-1E400",
                        "999999999-01-01",
                        "999999999",
                        "0000-00-00",
                        "1990-13-01",
                        "1e-999",
                        "99999.99999",
                        "2958466",
                        "0.0",
                        "-",
                        "无",
                        "١٩٩٠",
                        "1990-02-30",
                        "31.12.1999",
                        "NaN",
                        "Infinity",
                        "+1",
                        "1990年",
                        "T",
                        "1E5E5",
                        "00000000000000000000",
                        "1900-02-29",
                        "9999-12-31T23:59:59.999"),
                Arbitraries.strings().numeric().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789-./年月日Ee+, T:").ofMaxLength(24),
                Arbitraries.strings().ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> words() {
        var start = Arbitraries.of("", "=", "+", "-", "@", "'", "''", "'=", "＝", "＋", "\t", "\"", ",", "_x000D_", "0");
        var rest = Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars("abcXYZ 0123456789'\"=,;，。()_x&<>")
                .ofMaxLength(20);
        return start.flatMap(first -> rest.map(last -> first + last));
    }

    private static List<Row> read(Path file) {
        var found = new ArrayList<Row>();
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = new Rows(grid, Mapping.of(Headers.find(grid, COLUMNS)), COLUMNS)) {
            rows.forEachRemaining(found::add);
        }
        return found;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("any-cell");
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    @AfterContainer
    static void tidy() throws IOException {
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(FOLDER);
    }
}
