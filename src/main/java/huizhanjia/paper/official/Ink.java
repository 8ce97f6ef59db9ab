package huizhanjia.paper.official;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws on sheets of A4, in millimetres from their upper left corner.
final class Ink implements AutoCloseable {

    /// From the top of a Chinese character to the line it stands on, in its own size.
    static final double ASCENT = 0.88;

    private final PDDocument document;
    private final OfficialFonts officialFonts;
    private PDPageContentStream stream;

    Ink(PDDocument document, OfficialFonts officialFonts) throws IOException {
        this.document = document;
        this.officialFonts = officialFonts;
        this.stream = sheet(document);
    }

    /// On to the next sheet.
    void turn() throws IOException {
        stream.close();
        stream = sheet(document);
    }

    /// How many sheets there are, the one drawn on included.
    int page() {
        return document.getNumberOfPages();
    }

    void red() throws IOException {
        stream.setNonStrokingColor(1f, 0f, 0f);
    }

    void black() throws IOException {
        stream.setNonStrokingColor(0f, 0f, 0f);
    }

    /// A line of text; `top` is where its characters begin.
    void line(Line line, double top) throws IOException {
        var base = top + ASCENT * line.height();
        stream.beginText();
        for (var glyph : line.glyphs()) {
            stream.setFont(officialFonts.font(glyph.character(), glyph.hand()), (float) line.points());
            stream.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(
                    points(Sheet.LEFT + glyph.x()), points(Sheet.HEIGHT - base)));
            stream.showText(Character.toString(glyph.character()));
        }
        stream.endText();
    }

    /// A filled box: rules and the dots of a QR code.
    void box(double x, double y, double width, double height) throws IOException {
        stream.addRect(points(x), points(Sheet.HEIGHT - y - height), points(width), points(height));
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static PDPageContentStream sheet(PDDocument document) throws IOException {
        var page = new PDPage(new PDRectangle(points(Sheet.WIDTH), points(Sheet.HEIGHT)));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static float points(double millimetres) {
        return (float) (millimetres / Sheet.POINT);
    }
}
