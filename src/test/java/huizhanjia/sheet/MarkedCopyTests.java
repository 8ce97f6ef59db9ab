package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedCopyTests {

    @TempDir
    private Path folder;

    @Test
    void an_xlsx_comes_back_with_remarks() throws IOException {
        checkOwn(MessySheet.xlsx(folder), "xlsx");
    }

    @Test
    void an_xls_comes_back_as_xls() throws IOException {
        checkOwn(MessySheet.xls(folder), "xls");
    }

    @Test
    void an_xlsx_of_libreoffice_comes_back_and_opens_there_again() throws IOException {
        var file = LibreOffice.convert(MessySheet.xlsx(folder), "xlsx", folder.resolve("out"));
        checkOwn(file, "xlsx");
        var copy = folder.resolve("copy.xlsx");
        try (var out = Files.newOutputStream(copy)) {
            copyOf(file).write(out);
        }
        assertThat(LibreOffice.convert(copy, "pdf", folder.resolve("pdf"))).isNotEmptyFile();
    }

    @Test
    void a_csv_comes_back_as_xlsx_with_all_rows() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "姓名,身份证号\n张三,123\n李四,%s\n".formatted(MessySheet.LI));
        var copy = copyOf(file);
        assertThat(copy.ending()).isEqualTo("xlsx");
        try (var workbook = written(copy)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                    .contains("应为 18 位");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo(MessySheet.LI);
        }
    }

    private static void checkOwn(Path file, String ending) throws IOException {
        var copy = copyOf(file);
        assertThat(copy.ending()).isEqualTo(ending);
        try (var workbook = written(copy)) {
            var sheet = workbook.getSheet("2026年会员名册");
            var bad = sheet.getRow(8).getCell(3);
            assertThat(bad.getCellComment().getString().getString()).contains("已丢失");
            assertThat(bad.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(sheet.getRow(5).getCell(3).getCellComment()).isNull();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("花名册");
            assertThat(sheet.getMergedRegions()).hasSizeGreaterThan(8);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    private static Workbook written(MarkedCopy copy) throws IOException {
        var out = new ByteArrayOutputStream();
        copy.write(out);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }

    private static MarkedCopy copyOf(Path file) throws IOException {
        try (var grid = Grids.open(file, GridLimits.STANDARD)) {
            var mapping = Mapping.of(Headers.find(grid, MemberColumns.ALL));
            try (var rows = new Rows(grid, mapping, MemberColumns.ALL)) {
                var marks = new ArrayList<Mark>();
                rows.forEachRemaining(row -> marks.addAll(marks(mapping, row)));
                return new MarkedCopy(Files.readAllBytes(file), mapping, marks);
            }
        }
    }

    private static List<Mark> marks(Mapping mapping, Row row) {
        return row.notes().stream()
                .filter(Note::wrong)
                .map(note -> Mark.at(mapping.sheets().getFirst(), row.number(), note.key(), note.remark()))
                .toList();
    }
}
