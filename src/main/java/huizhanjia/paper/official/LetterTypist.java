package huizhanjia.paper.official;

import huizhanjia.paper.official.SetPassage.Align;
import huizhanjia.paper.official.SetPassage.Indent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.springframework.stereotype.Component;

/// Types official letters as .docx, for those who go on editing them in Word or WPS.
///
/// It names the official fonts and keeps the official grid; it carries no QR code, since what can be edited proves
/// nothing.
@Component
public class LetterTypist {

    private static final double ROWS_FOR_SEAL = 3;

    LetterTypist() {}

    /// The letter as a .docx file.
    public byte[] type(Letter letter) {
        try (var document = new XWPFDocument()) {
            var desk = new WordSheet(document, letter);
            desk.prepare();
            new WordHead(document, letter).write();
            blank(document);
            SetPassage.body(letter).forEach(setPassage -> write(document, setPassage));
            if (!letter.attachments().isEmpty()) {
                blank(document);
                SetPassage.attachments(letter.attachments()).forEach(setPassage -> write(document, setPassage));
            }
            foot(letter, document);
            new WordRecord(document, letter).write();
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void foot(Letter letter, XWPFDocument document) {
        var signer = signed(letter.foot().signer());
        var paragraph = write(document, signer);
        paragraph.setSpacingBefore(WordSheet.twips(ROWS_FOR_SEAL * Sheet.LINE));
        paragraph.setKeepNext(true);
        write(document, signed(letter.foot().day()));
        if (!letter.foot().note().isBlank()) {
            write(
                    document,
                    new SetPassage(
                            List.of(new SetPassage.Run("（" + letter.foot().note() + "）", OfficialFont.FANG)),
                            Sheet.THIRD,
                            Indent.PARAGRAPH,
                            Align.SPREAD));
        }
    }

    /// The signer and the day end four characters before the edge.
    private static SetPassage signed(String words) {
        return new SetPassage(
                List.of(new SetPassage.Run(words, OfficialFont.FANG)), Sheet.THIRD, new Indent(0, 0, 4), Align.RIGHT);
    }

    private static void blank(XWPFDocument document) {
        write(document, SetPassage.line(" ", OfficialFont.FANG, Sheet.THIRD, Align.SPREAD));
    }

    static XWPFParagraph write(XWPFDocument document, SetPassage setPassage) {
        return write(document.createParagraph(), setPassage);
    }

    static XWPFParagraph write(XWPFParagraph paragraph, SetPassage setPassage) {
        paragraph.setAlignment(
                switch (setPassage.align()) {
                    case SPREAD -> ParagraphAlignment.BOTH;
                    case CENTRED -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        var character = Sheet.character(setPassage.points());
        paragraph.setIndentationLeft(WordSheet.twips(setPassage.indent().left() * character));
        paragraph.setIndentationRight(WordSheet.twips(setPassage.indent().right() * character));
        var first = WordSheet.twips(setPassage.indent().first() * character);
        if (first < 0) {
            paragraph.setIndentationHanging(-first);
        } else if (first > 0) {
            paragraph.setIndentationFirstLine(first);
        }
        setPassage.runs().forEach(run -> WordSheet.write(paragraph, run, setPassage.points()));
        return paragraph;
    }
}
