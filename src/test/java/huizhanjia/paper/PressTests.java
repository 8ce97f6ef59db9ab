package huizhanjia.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTests {

    /// No font has a character for private use.
    private static final String UNKNOWN = "\uE0FF";

    private final Press press = new Press(new Typefaces(""));

    @Test
    void rare_characters_are_printed_from_fonts_in_the_jar() throws IOException {
        assertThat(text(print(List.of("欧阳𠮷㛃", "买买提·艾力", "<b>&\"'"))))
                .contains("欧阳𠮷㛃")
                .contains("买买提·艾力")
                .contains("<b>&\"'")
                .doesNotContain("没有可用的字形");
    }

    @Test
    void a_character_no_font_has_is_named_and_not_dropped() throws IOException {
        assertThat(text(print(List.of("王" + UNKNOWN, "", ""))))
                .contains("王□")
                .contains("U+E0FF")
                .contains("HUIZHANJIA_FONTS");
    }

    @Test
    void control_characters_do_not_spoil_the_page() throws IOException {
        assertThat(text(print(List.of("甲\u0001\uFFFE乙", "", "")))).contains("甲乙");
    }

    @Test
    void every_page_repeats_the_header_and_says_who_took_it() throws IOException {
        var pdf = press(Collections.nCopies(120, List.of("张三", "男", "在籍")));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            var last = document.getNumberOfPages();
            for (var page = 1; page <= last; page++) {
                assertThat(page(document, page)).contains("姓名", "说明：周红", "第 " + page + " 页，共 " + last + " 页");
            }
            assertThat(page(document, last)).contains("主席：", "经审主任：", "制表：");
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isGreaterThan(size.getHeight());
        }
    }

    private byte[] print(List<String> row) throws IOException {
        return press(List.of(row));
    }

    private byte[] press(List<List<String>> rows) throws IOException {
        var headings = List.of(
                new PrintedTable.Heading("姓名", 40),
                new PrintedTable.Heading("性别", 30),
                new PrintedTable.Heading("会籍状态", 30));
        var table = new PrintedTable("会员名册", "说明：周红导出", List.of("共若干人"), headings, rows, List.of("主席", "经审主任", "制表"));
        var pdf = new ByteArrayOutputStream();
        press.print(table, pdf);
        return pdf.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
