package huizhanjia.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.kernel.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other programs write into an .xlsx that Excel itself does not.
class DialectTests {

    private static final String BINARY_TYPE =
            "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>";

    @TempDir
    private Path folder;

    @Test
    void a_type_of_macros_that_no_part_has_is_no_macro() {
        var book = RawWorkbook.ofWords(new String[] {"姓名", "路测丁"}).replacing("</Types>", BINARY_TYPE);
        assertThat(rows(book)).extracting(DialectTests::texts).containsExactly(List.of("姓名", "路测丁"));
        var worse = RawWorkbook.ofWords(new String[] {"姓名"})
                .replacing("</Types>", BINARY_TYPE)
                .with("xl/printerSettings/p.bin", "x");
        assertThatThrownBy(() -> rows(worse)).isInstanceOf(Refused.class).hasMessageContaining("宏");
        var old = RawWorkbook.ofWords(new String[] {"姓名"})
                .replacing("</Types>", """
                        <Override PartName="/xl/macrosheets/sheet2.xml"
                            ContentType="application/vnd.ms-excel.macrosheet+xml"/></Types>""")
                .with("xl/macrosheets/sheet2.xml", "<x/>");
        assertThatThrownBy(() -> rows(old)).isInstanceOf(Refused.class).hasMessageContaining("宏");
    }

    @Test
    void rows_and_cells_without_numbers_follow_one_another() {
        var book = new RawWorkbook("<row><c t=\"str\"><v>甲</v></c><c t=\"str\"><v>乙</v></c></row>"
                + "<row r=\"5\"><c r=\"B5\" t=\"str\"><v>丙</v></c></row><row><c><v>1</v></c></row>");
        assertThat(rows(book)).extracting(GridRow::number).containsExactly(1, 5, 6);
        assertThat(rows(book)).extracting(DialectTests::texts).startsWith(List.of("甲", "乙"), List.of("", "丙"));
        try (var grid = open(book)) {
            assertThat(grid.sheets().getFirst().rowsAtMost()).isEqualTo(3);
        }
    }

    @Test
    void the_strict_form_is_read_with_its_days() {
        var book = new RawWorkbook("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"d\"><v>2015-03-10</v></c>"
                        + "<c r=\"B1\" s=\"1\"><v>42073</v></c><c r=\"C1\" t=\"str\"><v>杨测甲</v></c></row>")
                .strict();
        assertThat(rows(book))
                .extracting(DialectTests::texts)
                .containsExactly(List.of("2015-03-10", "2015-03-10", "杨测甲"));
        try (var grid = open(book)) {
            assertThat(grid.isAsWritten()).isFalse();
        }
    }

    @Test
    void escapes_are_decoded_and_readings_of_characters_left_out() {
        var book = new RawWorkbook("""
                <row><c t="inlineStr"><is><t>宁东大</t><rPh sb="0" eb="1"><t>ning</t></rPh></is></c>
                <c t="inlineStr"><is><r><t>蒋</t></r><r><t>测丁_x000D_</t></r></is></c>
                <c t="str"><v>A_x005F_x000D_B_x4e00_路$1</v></c></row>""");
        assertThat(rows(book))
                .extracting(DialectTests::texts)
                .containsExactly(List.of("宁东大", "蒋测丁\r", "A_x000D_B一路$1"));
    }

    @Test
    void a_formula_nobody_calculated_is_not_blank() {
        var book = new RawWorkbook("<row><c><f>\"青山县\"&amp;\"工会\"</f></c><c t=\"str\"><f>A1</f><v></v></c></row>");
        assertThat(rows(book)).singleElement().satisfies(row -> {
            assertThat(row.cell(0).kind()).isEqualTo(CellKind.UNCOMPUTED);
            assertThat(row.cell(0).isBlank()).isFalse();
            assertThat(row.isBlank()).isFalse();
        });
    }

    @Test
    void a_number_no_spreadsheet_can_hold_stays_words() {
        var book = new RawWorkbook("<row><c><v>1e999</v></c><c><v>1E999999999</v></c><c s=\"1\"><v>1e400</v></c>"
                + "<c><v>1e99999999999</v></c><c><v>张三</v></c><c s=\"1\"><v>-1</v></c></row>");
        assertThat(rows(book))
                .extracting(DialectTests::texts)
                .containsExactly(List.of("1e999", "1E999999999", "1e400", "1e99999999999", "张三", "-1"));
    }

    private List<GridRow> rows(RawWorkbook book) {
        try (var grid = open(book);
                var rows = grid.rows(0)) {
            var all = new ArrayList<GridRow>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private Grid open(RawWorkbook book) {
        return Grids.open(book.write(folder.resolve("book.xlsx")), GridLimits.STANDARD);
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
