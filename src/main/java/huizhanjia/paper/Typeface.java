package huizhanjia.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A TrueType font that may be embedded, and the characters it has.
///
/// @param name of its file and its own, by which official typefaces are known
/// @param source opens it anew for every document
/// @param characters code points with a glyph
public record Typeface(String name, Source source, BitSet characters) {

    private static final int LAST_IDEOGRAPH = 0x3FFFF;
    private static final int RESTRICTED = 0x0002;
    private static final int USES = 0x000F;
    private static final int WHOLE_ONLY = 0x0100;

    /// Where the glyphs come from.
    @FunctionalInterface
    public interface Source {

        TrueTypeFont open() throws IOException;
    }

    /// Embeds as much of it as the document uses. Ligatures would be looked for everywhere, and there are none.
    public PDType0Font in(PDDocument document) throws IOException {
        var font = source.open();
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }

    static Typeface inJar(String name) {
        return of(name, () -> parse(Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)))
                .orElseThrow(() -> new IllegalStateException(name));
    }

    /// The font of a file, of a collection its first one.
    static Optional<Typeface> inFile(Path file) {
        var isCollection = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc");
        return of(
                String.valueOf(file.getFileName()),
                () -> isCollection ? firstOf(file) : parse(Files.newInputStream(file)));
    }

    /// None when it is broken, is drawn otherwise than TrueType or may not be embedded.
    private static Optional<Typeface> of(String file, Source source) {
        try (var font = source.open()) {
            return mayBeEmbedded(font)
                    ? Optional.of(new Typeface(file + " " + font.getName(), source, characters(font)))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont parse(InputStream font) throws IOException {
        try (font) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
        }
    }

    private static TrueTypeFont firstOf(Path file) throws IOException {
        var collection = new TrueTypeCollection(new ByteArrayInputStream(Files.readAllBytes(file)));
        var names = new ArrayList<String>();
        collection.processAllFonts(font -> names.add(font.getName()));
        return collection.getFontByName(names.getFirst());
    }

    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        var licence = font.getOS2Windows() == null ? 0 : font.getOS2Windows().getFsType();
        var isTrueType = !(font instanceof OpenTypeFont open && open.isPostScript());
        return isTrueType && (licence & USES) != RESTRICTED && (licence & WHOLE_ONLY) == 0;
    }

    private static BitSet characters(TrueTypeFont font) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        var characters = new BitSet();
        for (int character = ' '; character <= LAST_IDEOGRAPH; character++) {
            characters.set(character, glyphs.getGlyphId(character) != 0);
        }
        return characters;
    }
}
