package huizhanjia.paper.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import huizhanjia.kernel.Refused;
import huizhanjia.paper.TypefacesForTests;
import huizhanjia.paper.official.Measured.Page;
import huizhanjia.paper.official.Measured.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Lays a ruler on what the press prints: GB/T 9704-2012 allows a millimetre.
class LetterPressTests {

    private static final Offset<Double> MILLIMETRE = within(1.0);
    private static final Offset<Double> HAIR = within(0.15);

    private final LetterPress press = new LetterPress(TypefacesForTests.inJar());

    @Test
    void the_sheet_is_a4_and_the_text_stands_in_its_area() throws IOException {
        var page = pages(Specimen.of(LetterKind.REPLY, List.of(Specimen.characters(28 * 60))))
                .get(1);
        assertThat(page.width()).isCloseTo(210, HAIR);
        assertThat(page.height()).isCloseTo(297, HAIR);
        var lines = text(page);
        assertThat(lines.getFirst().top()).isCloseTo(37, MILLIMETRE);
        assertThat(lines.getFirst().left()).isCloseTo(28, MILLIMETRE);
        assertThat(lines.getFirst().right()).isCloseTo(28 + 156, MILLIMETRE);
        assertThat(lines.getLast().bottom()).isBetween(37 + 225 - 10.3, 37 + 225 + 0.1);
    }

    @Test
    void a_page_holds_22_lines_of_28_characters() throws IOException {
        var lines = text(pages(Specimen.of(LetterKind.REPLY, List.of(Specimen.characters(28 * 60))))
                .get(1));
        assertThat(lines).hasSize(22);
        assertThat(lines).allSatisfy(line -> assertThat(line.words()).hasSize(28));
        for (var at = 1; at < lines.size(); at++) {
            assertThat(lines.get(at).top() - lines.get(at - 1).top()).isCloseTo(225 / 22.0, HAIR);
        }
        var signs = lines.getFirst().signs();
        assertThat(signs.get(1).x() - signs.get(0).x()).isCloseTo(156 / 28.0, HAIR);
        assertThat(signs.getFirst().size()).isCloseTo(16 * 25.4 / 72, HAIR);
    }

    @Test
    void the_red_head_stands_where_the_standard_has_it() throws IOException {
        var page = pages(Specimen.whole(LetterKind.REPLY)).getFirst();
        var sign = page.line("青山县总工会文件");
        assertThat(sign.top()).isCloseTo(37 + 35, MILLIMETRE);
        assertThat((sign.left() + sign.right()) / 2).isCloseTo(28 + 78, MILLIMETRE);
        var number = page.line("青工发〔2026〕12号");
        assertThat(number.top()).isCloseTo(sign.bottom() + 2 * 225 / 22.0, MILLIMETRE);
        assertThat((number.left() + number.right()) / 2).isCloseTo(28 + 78, MILLIMETRE);
        var line = red(page).getFirst();
        assertThat(line.y()).isCloseTo(number.bottom() + 4, MILLIMETRE);
        assertThat(line.x()).isCloseTo(28, HAIR);
        assertThat(line.width()).isCloseTo(156, HAIR);
        var title = page.line("关于同意成立");
        assertThat(title.top()).isCloseTo(line.y() + 2 * 225 / 22.0, MILLIMETRE);
        assertThat(title.signs().getFirst().size()).isCloseTo(22 * 25.4 / 72, HAIR);
        assertThat(page.line("工会筹备组：").left()).isCloseTo(28, MILLIMETRE);
    }

    @Test
    void urgency_stands_on_the_first_line_of_the_text_area_and_of_a_letter_below_its_red_lines() throws IOException {
        var mark = pages(Specimen.whole(LetterKind.REPLY)).getFirst().line("特急");
        assertThat(mark.top()).isCloseTo(37, MILLIMETRE);
        assertThat(mark.left()).isCloseTo(28, MILLIMETRE);
        assertThat(mark.signs().getFirst().size()).isCloseTo(16 * 25.4 / 72, HAIR);
        var letter = pages(Specimen.whole(LetterKind.LETTER)).getFirst();
        var below = letter.line("特急");
        assertThat(below.left()).isCloseTo(28, MILLIMETRE);
        assertThat(below.top() - red(letter).get(1).y() - red(letter).get(1).height())
                .isCloseTo(16 * 25.4 / 72 * 7 / 8, MILLIMETRE);
        assertThat(pages(Specimen.of(LetterKind.REPLY, List.of(Paragraph.of("同意。"))))
                        .getFirst()
                        .lines())
                .noneSatisfy(line -> assertThat(line.words()).contains("急"));
    }

    @Test
    void what_goes_to_a_superior_names_who_let_it_go() throws IOException {
        var line = pages(Specimen.whole(LetterKind.PETITION)).getFirst().line("签发人：周红");
        assertThat(line.words()).startsWith("青工发〔2026〕12号");
        assertThat(line.left()).isCloseTo(28 + 156 / 28.0, MILLIMETRE);
        assertThat(line.right()).isCloseTo(28 + 156 - 156 / 28.0, MILLIMETRE);
    }

    @Test
    void paragraphs_begin_two_characters_in_and_no_line_with_a_closing_sign() throws IOException {
        var pages = pages(Specimen.whole(LetterKind.NOTICE));
        assertThat(pages.size()).isGreaterThanOrEqualTo(3);
        assertThat(pages.getFirst().line("切实加强").left()).isCloseTo(28 + 2 * 156 / 28.0, MILLIMETRE);
        assertThat(pages.stream().flatMap(page -> text(page).stream())).allSatisfy(line -> {
            assertThat(line.words()).doesNotMatch("[，。、；：？！）》”].*");
            assertThat(line.words()).doesNotMatch(".*[（《“〔]");
            assertThat(line.right()).isLessThan(28 + 156 + 0.5);
        });
    }

    @Test
    void pages_are_numbered_outside_seven_millimetres_below() throws IOException {
        var pages = pages(Specimen.whole(LetterKind.NOTICE));
        for (var at = 0; at < pages.size(); at++) {
            var number = pages.get(at).line("— " + (at + 1) + " —");
            assertThat(number.top()).isCloseTo(37 + 225 + 7, MILLIMETRE);
            assertThat(number.signs().getFirst().size()).isCloseTo(14 * 25.4 / 72, HAIR);
            if (at % 2 == 0) {
                assertThat(number.right()).isCloseTo(28 + 156 - 4.9, MILLIMETRE);
            } else {
                assertThat(number.left()).isCloseTo(28 + 4.9, MILLIMETRE);
            }
        }
    }

    @Test
    void the_last_page_carries_signer_day_and_record() throws IOException {
        var pages = pages(Specimen.whole(LetterKind.NOTICE));
        var last = pages.getLast();
        var signed = pages.get(pages.size() - 2);
        var day = signed.line("2026年3月5日");
        assertThat(day.words()).isEqualTo("2026年3月5日");
        assertThat(day.right()).isCloseTo(28 + 156 - 4 * 156 / 28.0, MILLIMETRE);
        var printed = last.line("青山县总工会办公室");
        assertThat(printed.words()).endsWith("2026年3月5日印发");
        assertThat(printed.left()).isCloseTo(28 + 4.9, MILLIMETRE);
        assertThat(last.line("抄送：").left()).isCloseTo(28 + 4.9, MILLIMETRE);
        assertThat(signed.line("（联系人：欧阳𠮷㛃").left()).isCloseTo(28 + 2 * 156 / 28.0, MILLIMETRE);
        var rules = last.rules();
        assertThat(rules).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.x()).isCloseTo(28, HAIR);
            assertThat(rule.width()).isCloseTo(156, HAIR);
        });
        assertThat(rules)
                .extracting(Rule::height)
                .allSatisfy(thick -> assertThat(thick).isBetween(0.2, 0.4));
        assertThat(rules.getLast().y()).isCloseTo(37 + 225, MILLIMETRE);
    }

    @Test
    void the_record_stands_on_the_back_of_the_last_sheet() throws IOException {
        var foot = new Letter.Foot(Specimen.ISSUER, null, "", List.of("青山县人力资源和社会保障局"), "青山县总工会办公室");
        for (var rows = 4; rows < 60; rows += 3) {
            var plain = Specimen.of(LetterKind.REPLY, List.of(Specimen.characters(28 * rows - 2)));
            var pages = pages(new Letter(
                    plain.kind(), plain.head(), plain.title(), plain.addressee(), plain.body(), List.of(), foot, ""));
            assertThat(pages.getLast().line("印发").bottom()).isCloseTo(37 + 225 - 1.5, within(1.5));
            if (pages.size() > 1) {
                assertThat(pages.size() % 2).as(rows + " rows").isZero();
                var isAfterEmpty = text(pages.get(pages.size() - 2)).isEmpty();
                assertThat(pages.getLast().lines().stream()
                                .anyMatch(line -> line.words().startsWith("— ")))
                        .isEqualTo(!isAfterEmpty);
            }
        }
    }

    @Test
    void a_signature_never_stands_on_a_page_alone() throws IOException {
        for (var lines = 8; lines < 30; lines++) {
            var last = pages(Specimen.of(LetterKind.REPLY, List.of(Specimen.characters(28 * lines - 2))))
                    .getLast();
            assertThat(last.lines()).anySatisfy(line -> assertThat(line.words()).contains("工工"));
        }
    }

    @Test
    void a_letter_has_a_form_of_its_own() throws IOException {
        var pages = pages(Specimen.whole(LetterKind.LETTER));
        var first = pages.getFirst();
        var sign = first.line("青山县总工会");
        assertThat(sign.words()).doesNotContain("文件");
        assertThat(sign.top()).isCloseTo(30, MILLIMETRE);
        var red = red(first);
        assertThat(red).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.width()).isCloseTo(170, HAIR);
            assertThat(rule.x()).isCloseTo(20, HAIR);
        });
        assertThat(red.getFirst().y()).isCloseTo(sign.bottom() + 4, MILLIMETRE);
        assertThat(red.getFirst().height()).isGreaterThan(red.get(1).height());
        assertThat(red.getLast().y() + red.getLast().height()).isCloseTo(297 - 20, MILLIMETRE);
        assertThat(first.line("青工发〔2026〕12号").right()).isCloseTo(28 + 156, MILLIMETRE);
        assertThat(first.lines()).noneSatisfy(line -> assertThat(line.words()).contains("— 1 —"));
        assertThat(pages.get(1).line("— 2 —").left()).isCloseTo(28 + 4.9, MILLIMETRE);
        assertThat(pages.getLast().rules()).isEmpty();
    }

    @Test
    void minutes_call_the_roll() throws IOException {
        var body = Paragraph.read("会议议定如下：\n一、通过决议。\n出席：周红、欧阳𠮷㛃\n请假：无");
        var page = pages(Specimen.of(LetterKind.MINUTES, body)).getFirst();
        assertThat(page.line("青山县总工会会议纪要").top()).isCloseTo(72, MILLIMETRE);
        assertThat(page.line("出席：").words()).isEqualTo("出席：周红、欧阳𠮷㛃");
    }

    @Test
    void the_qr_code_can_be_read_off_the_page() throws IOException, NotFoundException {
        var reply = Specimen.whole(LetterKind.REPLY);
        assertThat(scanned(press.print(reply), 33)).isEqualTo(reply.check());
        var letter = Specimen.whole(LetterKind.LETTER);
        assertThat(scanned(press.print(letter), 262)).isEqualTo(letter.check());
    }

    @Test
    void a_character_without_a_glyph_is_refused_by_number() {
        var letter = Specimen.of(LetterKind.REPLY, List.of(Paragraph.of("王\uE0FF同志")));
        assertThatThrownBy(() -> press.print(letter))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("U+E0FF")
                .hasMessageContaining("HUIZHANJIA_FONTS");
    }

    @Test
    void hostile_words_are_printed_as_words() throws IOException {
        var words = "<script>alert(1)</script> {{7*7}} \u0000\u202E\u0008 =HYPERLINK(1) ${x}";
        var page = pages(Specimen.of(LetterKind.REPLY, List.of(Paragraph.of(words))))
                .getFirst();
        var all =
                String.join("", page.lines().stream().map(Measured.Line::words).toList());
        assertThat(all)
                .contains("<script>alert(1)</script>")
                .contains("=HYPERLINK(1)")
                .doesNotContain("\u202E");
    }

    private List<Page> pages(Letter letter) throws IOException {
        var pdf = press.print(letter);
        var folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(letter.kind() + "-" + letter.body().size() + ".pdf"), pdf);
        return Measured.pages(pdf);
    }

    /// Without page numbers.
    private static List<Measured.Line> text(Page page) {
        return page.lines().stream().filter(line -> line.top() < 37 + 225).toList();
    }

    private static List<Rule> red(Page page) {
        return page.rules().stream()
                .filter(Rule::red)
                .sorted(java.util.Comparator.comparingDouble(Rule::y))
                .toList();
    }

    private static String scanned(byte[] pdf, int fromTop) throws IOException, NotFoundException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            var image = page.getSubimage(
                    page.getWidth() * 3 / 4,
                    fromTop * page.getHeight() / 297,
                    page.getWidth() / 5,
                    page.getWidth() / 6);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (com.google.zxing.ChecksumException | com.google.zxing.FormatException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
