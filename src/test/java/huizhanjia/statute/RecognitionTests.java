package huizhanjia.statute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import huizhanjia.kernel.Refused;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import huizhanjia.law.SharedTexts;
import huizhanjia.sheet.LibreOffice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTests {

    private static final String[] LAW = {
        "中华人民共和国工会法",
        "（1992年4月3日第七届全国人民代表大会第五次会议通过　根据2001年10月27日第九届全国人民代表大会常务委员会第二十四次会议《关于修改〈中华人民共和国工会法〉的决定》第一次修正　根据2021年12月24日第十三届全国人民代表大会常务委员会第三十二次会议《关于修改〈中华人民共和国工会法〉的决定》第三次修正）",
        "目　　录",
        "第一章　总　　则",
        "第二章　附　　则",
        "第一章　总　　则",
        "第一条　为保障工会的地位，制定本法。",
        "第二条　工会是职工自愿结合的组织。",
        "工会代表职工的利益。",
        "第二章　附　　则",
        "第三条　本法自公布之日起施行。"
    };

    @Test
    void a_law_as_the_national_database_gives_it_is_the_one_the_house_cites() {
        var reading = TextRecognition.read("中华人民共和国工会法_20211224.docx", LawFiles.docx(LAW));
        assertThat(reading.imprint())
                .isEqualTo(TextImprint.of(LawBook.find("trade-union-law-2021").orElseThrow()));
        assertThat(reading.articles()).containsExactly("第一条", "第二条", "第三条");
        assertThat(reading.passages())
                .filteredOn(Passage::isHeading)
                .extracting(Passage::text)
                .containsExactly("中华人民共和国工会法", "第一章　总　　则", "第二章　附　　则");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void the_same_words_in_every_format_are_the_same_text() {
        var docx = TextRecognition.read("工会法.docx", LawFiles.docx(LAW));
        var text = String.join("\r\n", LAW);
        for (var content : List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                text.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + text).getBytes(Charset.forName("UTF-16LE")))) {
            var read = TextRecognition.read("工会法.txt", content);
            assertThat(read.imprint()).isEqualTo(docx.imprint());
            assertThat(read.passages()).isEqualTo(docx.passages());
        }
    }

    @Test
    void what_libreoffice_saves_is_read(@TempDir Path folder) throws IOException {
        var flat = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
                 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>""");
        for (var line : LAW) {
            flat.append("<text:p>").append(line).append("</text:p>");
        }
        var source = folder.resolve("工会法.fodt");
        Files.writeString(source, flat.append("</office:text></office:body></office:document>"));
        var made = LibreOffice.convertIfAble(source, "docx", folder);
        assumeThat(made).as("libreoffice-writer").isPresent();
        var read = TextRecognition.read("工会法.docx", Files.readAllBytes(made.orElseThrow()));
        assertThat(read.passages())
                .isEqualTo(TextRecognition.read("工会法.docx", LawFiles.docx(LAW)).passages());
    }

    @Test
    void what_was_deleted_or_is_shown_twice_is_not_read() {
        var body = """
                <w:p><w:r><w:t>某办法</w:t></w:r></w:p>
                <w:p><w:r><w:t>第一条</w:t><w:tab/><w:t xml:space="preserve">甲</w:t></w:r>\
                <w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>丙</w:t></w:r></w:moveFrom>\
                <w:r><mc:AlternateContent><mc:Choice><w:t>丁</w:t></mc:Choice>\
                <mc:Fallback><w:p><w:r><w:t>丁</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r>\
                <w:r><w:br/><w:t>戊</w:t></w:r></w:p>""";
        var reading = TextRecognition.read("某办法.docx", LawFiles.docx("", Map.of(), body));
        assertThat(reading.passages()).extracting(Passage::text).containsExactly("某办法", "第一条\t甲丁", "戊");
    }

    @Test
    void a_gap_in_the_numbers_is_told() {
        var reading = TextRecognition.read(
                "某条例(2020-01-02).txt", LawFiles.lines("某条例", "第一条　甲。", "第二条　乙。", "第四条　丁。", "第四条之一　戊。", "第十一条　己。"));
        assertThat(reading.warnings()).containsExactly("条号不连续，缺第 3 条、第 5 条、第 6 条、第 7 条、第 8 条、第 9 条、第 10 条，请对照原文核对");
        var twice = TextRecognition.read("两个办法.txt", LawFiles.lines("两个办法", "第一条　甲。", "第二条　乙。", "第一条　丙。"));
        assertThat(twice.warnings()).singleElement().asString().startsWith("第一条出现不止一次");
    }

    @ParameterizedTest
    @CsvSource({
        "财会〔2021〕7号, 2021年4月14日财政部发布, 2021-04-14, 财政部, ''",
        "'', （2019年12月30日中华人民共和国国务院令第724号公布　自2020年5月1日起施行）, 2019-12-30, 国务院, 2020-05-01",
        "'', （2015年11月27日北京市第十四届人民代表大会常务委员会第二十二次会议通过）, 2015-11-27, 北京市人民代表大会常务委员会, 2016-01-01"
    })
    void notes_tell_who_passed_it_and_when(String number, String note, LocalDate version, String issuer, String from) {
        var reading =
                TextRecognition.read("某办法.docx", LawFiles.docx("某办法", number, note, "第一条　甲。", "第二条　本办法自2016年1月1日起施行。"));
        assertThat(reading.imprint().version()).isEqualTo(version);
        assertThat(reading.imprint().issuer()).isEqualTo(issuer);
        if (!from.isEmpty()) {
            assertThat(reading.imprint().effectiveFrom()).isEqualTo(from);
        }
    }

    @Test
    void an_opinion_and_a_notice_are_numbered_their_own_way() {
        assertThat(TextRecognition.read("意见.txt", LawFiles.lines("某意见", "一、总体要求", "（一）甲。", "（二）乙。", "二、任务", "（三）丙。"))
                        .articles())
                .containsExactly("（一）", "（二）", "（三）");
        assertThat(TextRecognition.read("通知.txt", LawFiles.lines("某通知", "一、总体要求", "（一）甲。", "二、任务", "（一）丙。"))
                        .articles())
                .containsExactly("一", "二");
    }

    @Test
    void a_file_without_a_title_is_called_what_its_name_says() {
        var reading = TextRecognition.read("某规定_20240506.txt", LawFiles.lines("第一条　甲。"));
        assertThat(reading.imprint().title()).isEqualTo("某规定");
        assertThat(reading.imprint().version()).isEqualTo("2024-05-06");
        assertThat(reading.warnings()).containsExactly("没有认出标题，用了文件名，请核对");
    }

    @Test
    void bad_files_are_refused_in_one_sentence_that_says_what_to_do() {
        refused("document.empty", new byte[0]);
        refused("document.too-large", new byte[50 << 20]);
        refused("document.pdf", "%PDF-1.7\n第一条".getBytes(UTF_8));
        refused("document.old", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});
        refused("document.web-page", "<!DOCTYPE html><p>第一条 甲</p>".getBytes(UTF_8));
        refused("document.rtf", "{\\rtf1 第一条}".getBytes(UTF_8));
        refused("document.encoding", new byte[] {'a', 0, 1, 2, (byte) 0xFF});
        refused("document.encoding", new byte[] {(byte) 0x81, (byte) 0x20, (byte) 0xFF, (byte) 0xFF});
        refused("document.broken", Arrays.copyOf(LawFiles.docx(LAW), 300));
        refused("document.broken", LawFiles.docx("", Map.of(), "<w:p>"));
        refused("document.not-word", LawFiles.zip(Map.of("xl/workbook.xml", "<x/>")));
        refused("document.macros", LawFiles.docx("", Map.of("word/vbaProject.bin", "x"), "<w:p/>"));
        refused(
                "document.macros",
                LawFiles.docx("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of(), "<w:p/>"));
        refused("document.bomb", LawFiles.docx("", Map.of(), "<w:p/>".repeat(3_000_000)));
        refused("statute.no-articles", LawFiles.docx("某通知", "现将有关事项通知如下。"));
        refused("document.too-long", "甲\n".repeat(60_000).getBytes(UTF_8));
    }

    @Test
    void entities_are_not_resolved() {
        var text = new String(LawFiles.lines("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"), UTF_8);
        var file = LawFiles.zip(Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                text + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:p><w:r><w:t>第一条 &a;</w:t></w:r></w:p></w:document>"));
        refused("document.broken", file);
    }

    @Test
    void every_official_text_beside_the_project_is_read() throws IOException {
        var unread = new ArrayList<String>();
        for (var file : SharedTexts.files()) {
            try {
                var reading = TextRecognition.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                assertThat(reading.imprint().title()).as("%s", file).hasSizeGreaterThan(2);
                assertThat(reading.articles()).as("%s", file).containsAll(articles(file));
            } catch (Refused refused) {
                unread.add(file.getFileName() + " " + refused.code());
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void what_the_house_cites_is_known_among_the_official_texts() throws IOException {
        var found = new ArrayList<String>();
        for (var file : SharedTexts.files()) {
            try {
                var reading = TextRecognition.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                found.add(reading.imprint().law());
                LawBook.find(reading.imprint().law())
                        .map(LawText::articles)
                        .ifPresent(cited -> assertThat(reading.articles()).containsAll(cited));
            } catch (Refused refused) {
                found.add(refused.code());
            }
        }
        assertThat(found)
                .contains(LawBook.all().stream()
                        .filter(text -> !text.isWhole()
                                && !text.passages().isEmpty()
                                && !text.articles().isEmpty())
                        .map(LawText::id)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"十, 10", "十一, 11", "二十, 20", "一百零三, 103", "一百一十, 110", "三百零六, 306", "一〇七, 107", "一千二百六十, 1260"})
    void numerals_are_counted(String words, int number) {
        assertThat(Numerals.of(words)).isEqualTo(number);
    }

    /// As lines begin, read once more by another eye.
    private static Set<String> articles(Path file) throws IOException {
        var number = Pattern.compile("^(第[一二三四五六七八九十百零]+条)[\\s\u2002\u3000]");
        return Files.readAllLines(file).stream()
                .flatMap(line -> number.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static void refused(String code, byte[] content) {
        assertThatThrownBy(() -> TextRecognition.read("某法.docx", content))
                .as(code)
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.sentence()).matches("[^。]*\\p{IsHan}.*");
                });
    }
}
