package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.GridLimits;
import huizhanjia.grid.Grids;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTests {

    @TempDir
    private Path folder;

    @Test
    void a_messy_xlsx_is_read() {
        check(MessySheet.xlsx(folder));
    }

    @Test
    void a_messy_xls_is_read() {
        check(MessySheet.xls(folder));
    }

    @Test
    void a_messy_xlsx_saved_by_libreoffice_is_read() {
        check(LibreOffice.convert(MessySheet.xlsx(folder), "xlsx", folder.resolve("out")));
    }

    @Test
    void a_messy_xls_saved_by_libreoffice_is_read() {
        check(LibreOffice.convert(MessySheet.xlsx(folder), "xls", folder.resolve("out")));
    }

    @Test
    void files_libreoffice_made_long_ago_are_read() {
        check(Path.of("src/test/resources/sheet/libreoffice.xlsx"));
        check(Path.of("src/test/resources/sheet/libreoffice.xls"));
    }

    @Test
    void csv_in_the_encodings_of_chinese_machines_is_read() throws IOException {
        var text = "会员名册,,\n姓名,身份证号,手机号\n𠮷㛃·买买提,'%s,13812345678\n,,\n合计,1,\n".formatted(MessySheet.ZHANG);
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertOneRow(Files.writeString(folder.resolve("a.csv"), text, charset));
        }
        assertOneRow(Files.writeString(folder.resolve("a.csv"), "\uFEFF" + text));
        assertOneRow(Files.writeString(
                folder.resolve("a.txt"), "\uFEFF" + text.replace(',', '\t'), StandardCharsets.UTF_16LE));
        assertOneRow(Files.writeString(
                folder.resolve("a.csv"), text.replace(',', ';').replace("'", "")));
    }

    @Test
    void a_header_repeated_for_printing_is_passed_over() throws IOException {
        var text = "姓名,身份证号\n张三,%s\n姓名,身份证号\n李四,%s\n".formatted(MessySheet.ZHANG, MessySheet.LI);
        assertThat(read(Files.writeString(folder.resolve("a.csv"), text)))
                .extracting(row -> row.text("name"))
                .containsExactly("张三", "李四");
    }

    private void assertOneRow(Path file) {
        assertThat(read(file)).singleElement().satisfies(row -> {
            assertThat(row.text("name")).isEqualTo("𠮷㛃·买买提");
            assertThat(row.text("id")).isEqualTo(MessySheet.ZHANG);
            assertThat(row.number()).isEqualTo(3);
        });
    }

    private void check(Path file) {
        var rows = read(file);
        assertThat(rows).extracting(Row::number).containsExactly(6, 7, 9, 10);
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("张三", "𠮷㛃", "买买提·艾力", "王五");
        assertThat(rows).extracting(row -> row.text("employer")).containsExactly("一车间", "一车间", "二车间", "三车间");
        assertThat(rows)
                .extracting(row -> row.text("changedOn"))
                .containsExactly("1990-01-05", "2020-06-01", "2021-07-01", "");
        assertThat(rows)
                .extracting(row -> row.text("mobile"))
                .containsExactly("13812345678", "13912345678", "13712345678", "");
        assertThat(rows).extracting(row -> row.text("migrant")).containsExactly("是", "否", "否", "");
        assertThat(rows.get(2).isWrong("id")).isTrue();
        assertThat(rows.get(3).text("id")).isEqualTo("11010519491231002X");
        assertThat(rows.get(3).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("公式"));
    }

    private static List<Row> read(Path file) {
        try (var grid = Grids.open(file, GridLimits.STANDARD);
                var rows = new Rows(grid, Mapping.of(Headers.find(grid, MemberColumns.ALL)), MemberColumns.ALL)) {
            var all = new ArrayList<Row>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }
}
