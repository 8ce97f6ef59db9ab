package huizhanjia.attachment.inside;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.attachment.Samples;
import huizhanjia.kernel.Refused;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SnifferTests {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("批复.PDF", Samples.pdf()),
                Arguments.of("照片.jpg", Samples.picture("jpg", 30, 20)),
                Arguments.of("照片.jpeg", Samples.picture("jpg", 30, 20)),
                Arguments.of("截图.png", Samples.picture("png", 30, 20)),
                Arguments.of("方案.docx", Samples.packed("[Content_Types].xml", "_rels/.rels", "word/document.xml")),
                Arguments.of("名册.xlsx", Samples.xlsx()),
                Arguments.of("名册.xls", Samples.xls()),
                Arguments.of("名册.et", Samples.xls()),
                Arguments.of("通知.doc", Samples.compound("WordDocument", "1Table")),
                Arguments.of("通知.wps", Samples.compound("WordDocument", "1Table")),
                Arguments.of("公文.ofd", Samples.packed("OFD.xml", "Doc_0/Document.xml")),
                Arguments.of("记录.txt", "会议记录\r\n到会 25 人".getBytes(UTF_8)),
                Arguments.of("记录.txt", Samples.gbk("会议记录\r\n到会二十五人，一致同意")),
                Arguments.of("记录.txt", "\uFEFF会议记录".getBytes(UTF_16LE)),
                Arguments.of("名册.csv", "姓名,单位\n张三,红星机械厂\n".getBytes(UTF_8)));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("批复.pdf", Samples.program(), "程序"),
                Arguments.of("照片.jpg", "<html><script>alert(1)</script></html>".getBytes(UTF_8), "网页"),
                Arguments.of("照片.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8), "标记"),
                Arguments.of("照片.png", Samples.picture("jpg", 30, 20), "却是JPG"),
                Arguments.of("照片.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}, "打不开"),
                Arguments.of("照片.png", Samples.bomb(50_000, 50_000), "50000 × 50000 像素"),
                Arguments.of("名册.xlsx", Samples.xls(), "却是旧版"),
                Arguments.of("名册.xls", Samples.xlsx(), "却是新版"),
                Arguments.of("名册.xls", Samples.compound("WordDocument"), "却是旧版"),
                Arguments.of("方案.docx", Samples.packed("a.txt"), "压缩包"),
                Arguments.of("方案.docx", Samples.xlsx(), "压缩包或新版办公文档"),
                Arguments.of("方案.docx", Samples.packed("word/document.xml", "word/vbaProject.bin"), "宏"),
                Arguments.of("公文.ofd", Samples.packed("OFD.xml", "Doc_0/Res/setup.exe"), "宏或程序"),
                Arguments.of("名册.xls", Samples.compound("Workbook", "_VBA_PROJECT_CUR"), "宏"),
                Arguments.of("方案.doc", Samples.compound("EncryptedPackage", "EncryptionInfo"), "密码"),
                Arguments.of("方案.docx", Samples.compound("EncryptedPackage", "EncryptionInfo"), "密码"),
                Arguments.of("记录.txt", " \n<!DOCTYPE html><p>".getBytes(UTF_8), "网页"),
                Arguments.of("记录.txt", "<svg onload='alert(1)'/>".getBytes(UTF_8), "标记"),
                Arguments.of("记录.txt", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), "脚本"),
                Arguments.of("记录.txt", new byte[] {'a', 0, 'b'}, "名字是文本"),
                Arguments.of("名册.csv", Samples.xlsx(), "却是"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_a_county_hangs_is_taken(String name, byte[] content) {
        assertThatCode(() -> judge(name, content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_disguise_is_refused_in_words(String name, byte[] content, String words) {
        assertThatThrownBy(() -> judge(name, content))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
    }

    @Test
    void other_names_are_refused_whatever_is_inside() {
        assertThat(Stream.of("a.html", "a.svg", "a.docm", "a.exe", "a.zip", "a.pdf.js", "没有扩展名", "a."))
                .allSatisfy(name -> assertThatThrownBy(() -> judge(name, Samples.pdf()))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("不是可以附的文件"));
    }

    private static void judge(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        new Sniffer().check(Sniffer.promised(name.substring(dot + 1).toLowerCase(Locale.ROOT)), content);
    }
}
