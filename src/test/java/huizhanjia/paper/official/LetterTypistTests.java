package huizhanjia.paper.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import huizhanjia.paper.TypefacesForTests;
import huizhanjia.sheet.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTypistTests {

    private static final Offset<Double> MILLIMETRE = within(1.0);

    private final LetterTypist typist = new LetterTypist();
    private final LetterPress press = new LetterPress(TypefacesForTests.inJar());

    @Test
    void the_sheet_has_the_official_margins_grid_and_fonts() throws IOException {
        var file = typist.type(Specimen.whole(LetterKind.REPLY));
        var main = part(file, "word/document.xml");
        assertThat(main)
                .contains("w:w=\"11906\"", "w:h=\"16838\"", "w:top=\"2098\"", "w:left=\"1587\"", "w:right=\"1474\"")
                .contains("w:type=\"lines\"", "w:linePitch=\"579\"", "w:spacing w:val=\"-5\"")
                .contains("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312")
                .contains("FF0000");
        assertThat(part(file, "word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void page_numbers_are_fields_right_on_odd_and_left_on_even_pages() throws IOException {
        var file = typist.type(Specimen.whole(LetterKind.REPLY));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getFooterList()).hasSize(2);
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
                    .contains("PAGE", "right");
            assertThat(document.getFooterList().getLast()._getHdrFtr().xmlText())
                    .contains("PAGE", "left");
        }
    }

    @Test
    void hostile_words_are_no_fields_and_no_markup() throws IOException {
        var words = "<w:instrText>INCLUDEPICTURE</w:instrText>{ HYPERLINK \"x\" }\u0000\u202E=1+1";
        var file = typist.type(Specimen.of(LetterKind.REPLY, List.of(Paragraph.of(words))));
        assertThat(part(file, "word/document.xml")).doesNotContain("<w:instrText", "fldSimple", "\u202E");
        assertThat(text(file)).contains("{ HYPERLINK \"x\" }");
    }

    @Test
    void libre_office_opens_saves_and_prints_it_without_loss(@TempDir Path folder) throws IOException {
        for (var kind : List.of(LetterKind.PETITION, LetterKind.LETTER)) {
            var file = typist.type(Specimen.whole(kind));
            var source = folder.resolve(kind + ".docx");
            Files.write(source, file);
            var again = Files.createDirectories(folder.resolve("again"));
            LibreOffice.convert(source, "docx", again);
            LibreOffice.convert(source, "pdf", again);
            Files.createDirectories(Path.of("target", "letters"));
            Files.write(Path.of("target", "letters", kind + ".docx"), file);
            Files.copy(
                    again.resolve(kind + ".pdf"),
                    Path.of("target", "letters", kind + "-office.pdf"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            var saved = Files.readAllBytes(again.resolve(kind + ".docx"));
            assertThat(words(part(saved, "word/document.xml"))).isEqualTo(words(part(file, "word/document.xml")));
            assertThat(part(saved, "word/document.xml")).contains("仿宋_GB2312");
            assertThat(every(saved)).contains("方正小标宋简体").containsIgnoringCase("ff0000");
            var first = Measured.pages(Files.readAllBytes(again.resolve(kind + ".pdf")))
                    .getFirst();
            var mark = first.line("特急");
            assertThat(mark.left()).isCloseTo(28, within(1.0));
            if (kind == LetterKind.PETITION) {
                assertThat(mark.top()).isCloseTo(37, within(1.0));
                assertThat(first.line("青山县总工会文件").top()).isCloseTo(signWithoutMark(folder), within(1.0));
            } else {
                assertThat(first.line("青工发〔2026〕12号").words()).startsWith("特急");
            }
            try (var pdf = Loader.loadPDF(again.resolve(kind + ".pdf").toFile())) {
                assertThat(pdf.getNumberOfPages()).isBetween(5, 7);
                assertThat(new PDFTextStripper().getText(pdf))
                        .containsPattern("—\\s*2\\s*—")
                        .containsPattern("欧\\s*阳\\s*𠮷");
            }
        }
    }

    @Test
    void libre_office_has_the_red_lines_and_the_record_where_the_press_has_them(@TempDir Path folder)
            throws IOException {
        for (var kind : List.of(LetterKind.REPLY, LetterKind.PETITION, LetterKind.LETTER, LetterKind.MINUTES)) {
            var typed = printed(Specimen.whole(kind), folder);
            var pressed = Measured.pages(press.print(Specimen.whole(kind)));
            sameRules(red(typed.getFirst()), red(pressed.getFirst()));
            assertThat(red(typed.getFirst())).isNotEmpty();
            if (kind != LetterKind.LETTER) {
                for (var words : List.of("青山县总工会", Specimen.NUMBER, "关于同意成立")) {
                    assertThat(typed.getFirst().line(words).top())
                            .as(words)
                            .isCloseTo(pressed.getFirst().line(words).top(), MILLIMETRE);
                }
                sameRules(black(typed.getLast()), black(pressed.getLast()));
                assertThat(typed.getLast().line("印发").top())
                        .isCloseTo(pressed.getLast().line("印发").top(), MILLIMETRE);
            }
        }
    }

    @Test
    void a_single_page_bears_its_record_at_its_own_foot(@TempDir Path folder) throws IOException {
        var plain = Specimen.of(LetterKind.REPLY, List.of(Paragraph.of("同意。")));
        var foot = new Letter.Foot(Specimen.ISSUER, null, "", List.of(), "青山县总工会办公室");
        var draft = new Letter(
                plain.kind(), plain.head(), plain.title(), plain.addressee(), plain.body(), List.of(), foot, "");
        for (var pages : List.of(printed(draft, folder), Measured.pages(press.print(draft)))) {
            assertThat(pages).hasSize(1);
            var record = pages.getFirst().line("印发");
            assertThat(record.words()).startsWith("青山县总工会办公室").endsWith("年　月　日印发");
            assertThat(record.bottom()).isBetween(258.0, 262.0);
            assertThat(black(pages.getFirst())).hasSize(2);
        }
    }

    private static void sameRules(List<Measured.Rule> typed, List<Measured.Rule> pressed) {
        assertThat(typed).hasSameSizeAs(pressed);
        for (var at = 0; at < typed.size(); at++) {
            assertThat(typed.get(at).y()).isCloseTo(pressed.get(at).y(), MILLIMETRE);
            assertThat(typed.get(at).x()).isCloseTo(pressed.get(at).x(), MILLIMETRE);
            assertThat(typed.get(at).width()).isCloseTo(pressed.get(at).width(), MILLIMETRE);
        }
    }

    private static List<Measured.Rule> red(Measured.Page page) {
        return rules(page, true);
    }

    private static List<Measured.Rule> black(Measured.Page page) {
        return rules(page, false);
    }

    /// Lines from edge to edge, each once: LibreOffice draws some of them twice, and a QR code is made of boxes.
    private static List<Measured.Rule> rules(Measured.Page page, boolean red) {
        return page.rules().stream()
                .filter(rule -> rule.red() == red && rule.width() > 100)
                .distinct()
                .sorted(Comparator.comparingDouble(Measured.Rule::y))
                .toList();
    }

    private List<Measured.Page> printed(Letter letter, Path folder) throws IOException {
        var source = folder.resolve("measured.docx");
        Files.write(source, typist.type(letter));
        LibreOffice.convert(source, "pdf", folder);
        return Measured.pages(Files.readAllBytes(folder.resolve("measured.pdf")));
    }

    /// How far down the red sign stands where nothing is urgent.
    private double signWithoutMark(Path folder) throws IOException {
        var source = folder.resolve("plain.docx");
        Files.write(source, typist.type(Specimen.of(LetterKind.PETITION, List.of(Paragraph.of("同意。")))));
        LibreOffice.convert(source, "pdf", folder);
        return Measured.pages(Files.readAllBytes(folder.resolve("plain.pdf")))
                .getFirst()
                .line("青山县总工会文件")
                .top();
    }

    /// Every character of the text, in the order of their numbers: a program may keep a table as a frame
    /// elsewhere, and must say the same.
    private static String words(String xml) {
        var once = xml.replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "");
        return Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>")
                .matcher(once)
                .results()
                .map(run -> run.group(1).strip())
                .flatMapToInt(String::codePoints)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String text(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var reading = new XWPFWordExtractor(document)) {
            return reading.getText();
        }
    }

    /// All parts of it: the sign of a letter stands in its header.
    private static String every(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return all.toString();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
