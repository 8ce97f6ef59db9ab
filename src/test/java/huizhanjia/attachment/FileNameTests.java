package huizhanjia.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ../../etc/passwd.pdf, passwd.pdf
            ..\\..\\x.pdf, x.pdf
            C:\\x.pdf, x.pdf
            /var/x.pdf, x.pdf
            .., 未命名文件
            '', 未命名文件
            ' .隐藏.pdf ', 隐藏.pdf
            a:b*c?.pdf, a_b_c_.pdf
            """)
    void a_name_is_a_name_and_no_path(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"'批\u0000复\r\n.pdf', 批复.pdf", "'批复\u202Efdp.exe', 批复fdp.exe", "'\uFEFF批复\u200B.pdf', 批复.pdf"})
    void what_cannot_be_seen_is_taken_out(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Property
    void whatever_is_sent_becomes_a_short_plain_name(@ForAll String sent) {
        var kept = FileName.of(sent).value();
        assertThat(kept)
                .isNotBlank()
                .doesNotContainPattern("[/\\\\\\p{Cntrl}<>:\"|?*]")
                .doesNotStartWith(".");
        assertThat(kept.codePointCount(0, kept.length())).isBetween(1, 120);
    }

    @ParameterizedTest
    @CsvSource({"300, .pdf", "300, .jpeg", "5000, ''"})
    void a_long_name_keeps_its_end(int length, String ending) {
        var kept = FileName.of("𠮷".repeat(length) + ending);
        assertThat(kept.value().codePointCount(0, kept.value().length())).isLessThanOrEqualTo(120);
        assertThat(kept.value()).endsWith(ending).matches("𠮷+" + ending);
    }
}
