package huizhanjia.paper.official;

import huizhanjia.paper.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Sets official letters as PDF.
///
/// Drawn directly and not from HTML: the standard measures in millimetres, counts lines and characters, and wants the
/// last page filled from below.
@Component
public class LetterPress {

    /// What the press adds to the words of a letter.
    private static final String OWN = " 0123456789—文件会议纪要附件抄送签发人印发：．。，（）年月日号　";

    private final Typefaces typefaces;

    LetterPress(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /// The letter as a PDF file; refused when a character of it has no glyph.
    public byte[] print(Letter letter) {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(letter.title());
            var officialFonts = new OfficialFonts(document, typefaces, characters(letter));
            try (var ink = new Ink(document, officialFonts)) {
                new Imposition(letter, ink, new LineBreaking(officialFonts)).set();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static BitSet characters(Letter letter) {
        var characters = new BitSet();
        new SetPassage.Run(OWN + letter.plain(), OfficialFont.FANG)
                .words()
                .codePoints()
                .forEach(characters::set);
        return characters;
    }
}
