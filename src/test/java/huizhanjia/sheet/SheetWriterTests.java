package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.Cell;
import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTests {

    private static final List<Column> COLUMNS = List.of(
            MemberColumns.named("name"),
            MemberColumns.named("id"),
            MemberColumns.named("mobile"),
            MemberColumns.named("birth"),
            MemberColumns.named("employer"));

    private static final Export EXPORT = new Export("会员名册", COLUMNS, "制表人：李青（组织干部）　2026年11月22日 10:00　用途：换届核对 & 公示");

    private static final List<List<String>> ROWS = List.of(
            List.of("𠮷㛃·买买提", MessySheet.ZHANG, "13812345678", "1990-01-01", "=HYPERLINK(\"http://x\")"),
            List.of("张三", "11010519491231002X", "", "", "@SUM(1)"),
            List.of("李四", "", "", "1949-12-31", "0012 号\n仓库 <b>&amp;"));

    @TempDir
    private Path folder;

    @Test
    void what_is_written_as_xlsx_is_read_back() throws IOException {
        assertThat(readBack(xlsx(ROWS))).containsExactlyElementsOf(tidied());
    }

    @Test
    void what_is_written_as_csv_is_read_back() throws IOException {
        assertThat(readBack(csv(ROWS))).containsExactlyElementsOf(tidied());
    }

    @Test
    void libreoffice_opens_the_xlsx_and_sees_the_same() throws IOException {
        var ods = LibreOffice.convert(xlsx(ROWS), "ods", folder.resolve("o"));
        assertThat(readBack(LibreOffice.convert(ods, "xlsx", folder.resolve("x"))))
                .containsExactlyElementsOf(tidied());
    }

    @Test
    void the_sheet_is_ready_to_print() throws IOException {
        try (var workbook = WorkbookFactory.create(xlsx(ROWS).toFile())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$E$5");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).startsWith("制表人：李青");
            assertThat(sheet.getFooter().getLeft()).contains("&&");
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
            assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue()).hasToString("1990-01-01T00:00");
        }
    }

    @Test
    void a_csv_begins_with_the_mark_of_utf_8_and_disarms_formulas() throws IOException {
        var text = Files.readString(csv(ROWS));
        assertThat(text)
                .startsWith("\uFEFF姓名,证件号码")
                .contains("\t" + MessySheet.ZHANG)
                .contains("'=HYPERLINK")
                .contains("'@SUM");
    }

    @Test
    void rows_leave_before_the_last_one_is_written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriter.xlsx(out, EXPORT)) {
            for (var i = 0; i < 20_000; i++) {
                writer.row(ROWS.get(i % 3));
            }
            assertThat(out.size()).isGreaterThan(10_000);
        }
    }

    @Test
    void every_row_is_there_across_chunks() throws IOException {
        var many = IntStream.range(0, 2_345)
                .mapToObj(i -> List.of("人" + i, "", "", "", ""))
                .toList();
        try (var grid = Grids.open(xlsx(many), GridLimits.STANDARD);
                var rows = grid.rows(0)) {
            var names = new ArrayList<String>();
            rows.forEachRemaining(row -> names.add(row.cell(0).text()));
            assertThat(names).hasSize(2_347).contains("人0", "人499", "人500", "人2344");
        }
    }

    private Path xlsx(List<List<String>> rows) throws IOException {
        return write(folder.resolve("out.xlsx"), out -> SheetWriter.xlsx(out, EXPORT), rows);
    }

    private Path csv(List<List<String>> rows) throws IOException {
        return write(folder.resolve("out.csv"), out -> SheetWriter.csv(out, EXPORT), rows);
    }

    private static Path write(Path file, Begin begin, List<List<String>> rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var writer = begin.on(out)) {
            for (var row : rows) {
                writer.row(row);
            }
        }
        return file;
    }

    private static List<List<String>> readBack(Path file) {
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = new Rows(grid, Mapping.of(Headers.find(grid, COLUMNS)), COLUMNS)) {
            var all = new ArrayList<List<String>>();
            rows.forEachRemaining(row -> all.add(
                    COLUMNS.stream().map(column -> row.text(column.key())).toList()));
            return all;
        }
    }

    private static List<List<String>> tidied() {
        return ROWS.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> Readings.read(COLUMNS.get(i).kind(), Cell.text(row.get(i)))
                                .value())
                        .toList())
                .toList();
    }

    private interface Begin {
        SheetWriter on(OutputStream out) throws IOException;
    }
}
