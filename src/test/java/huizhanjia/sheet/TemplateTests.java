package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTests {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void download() throws IOException {
        file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new SheetTemplate("会员名册", MemberColumns.ALL).write(out);
        }
    }

    @Test
    void its_own_header_is_recognised_completely() {
        try (var grid = Grids.open(file, GridLimits.STANDARD)) {
            var recognised = Headers.find(grid, MemberColumns.ALL);
            assertThat(recognised.getFirst().isComplete()).isTrue();
            assertThat(recognised.getFirst().confidence()).isEqualTo(1);
            assertThat(recognised.get(1).isComplete()).isFalse();
        }
    }

    @Test
    void it_offers_lists_and_keeps_numbers_as_text() throws IOException {
        try (var workbook = WorkbookFactory.create(file.toFile())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSize(3);
            assertThat(sheet.getDataValidations()
                            .get(1)
                            .getValidationConstraint()
                            .getFormula1())
                    .contains("字典")
                    .contains("$G$1:$G$6");
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
            assertThat(workbook.isSheetHidden(2)).isTrue();
        }
    }

    @Test
    void libreoffice_opens_it() {
        try (var grid = Grids.open(LibreOffice.convert(file, "xls", folder.resolve("o")), GridLimits.STANDARD)) {
            assertThat(Headers.find(grid, MemberColumns.ALL).getFirst().isComplete())
                    .isTrue();
        }
    }
}
