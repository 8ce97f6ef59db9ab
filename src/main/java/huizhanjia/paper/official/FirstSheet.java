package huizhanjia.paper.official;

import huizhanjia.paper.official.SetPassage.Align;
import java.io.IOException;

/// The red head of a first page, and its QR code.
record FirstSheet(Letter letter, Ink ink, LineBreaking breaking) {

    private static final double RED_LINE = 0.6;
    private static final double THICK = 0.9;
    private static final double THIN = 0.3;
    private static final double BETWEEN = 0.6;
    private static final double QR = 20;
    private static final double QR_OF_LETTER = 13;
    private static final double QR_BELOW_FOOT = 2;

    /// Draws it; how far down the title begins.
    double head() throws IOException {
        return switch (letter.kind().form()) {
            case DOCUMENT, MINUTES -> documentHead();
            case LETTER -> letterHead();
        };
    }

    private double documentHead() throws IOException {
        mark(Sheet.TOP);
        qr(Sheet.RIGHT - QR, Sheet.TOP, QR);
        var y = sign(Sheet.TOP + Sheet.SIGN_BELOW_TEXT_TOP) + 2 * Sheet.LINE;
        number(y);
        y += Sheet.THIRD * Sheet.POINT + Sheet.RED_LINE_BELOW;
        ink.red();
        ink.box(Sheet.LEFT, y, Sheet.TEXT_WIDTH, RED_LINE);
        ink.black();
        return y + 2 * Sheet.LINE;
    }

    /// Where it goes to a superior the number stands left and the one who let it go right, a character in each.
    private void number(double y) throws IOException {
        var number = letter.head().number();
        if (!letter.kind().isUpward()) {
            print(number, Align.CENTRED, y, 0);
            return;
        }
        print(number, Align.SPREAD, y, Sheet.CHARACTER);
        if (!letter.head().approver().isBlank()) {
            print("签发人：" + letter.head().approver(), Align.RIGHT, y, -Sheet.CHARACTER);
        }
    }

    private double letterHead() throws IOException {
        var left = (Sheet.WIDTH - Sheet.LETTER_LINE) / 2;
        var y = sign(Sheet.SIGN_OF_LETTER) + Sheet.RED_LINE_BELOW;
        ink.red();
        ink.box(left, y, Sheet.LETTER_LINE, THICK);
        ink.box(left, y + THICK + BETWEEN, Sheet.LETTER_LINE, THIN);
        var foot = Sheet.HEIGHT - Sheet.LETTER_LINE_ABOVE_EDGE;
        ink.box(left, foot - THICK - BETWEEN - THIN, Sheet.LETTER_LINE, THIN);
        ink.box(left, foot - THICK, Sheet.LETTER_LINE, THICK);
        ink.black();
        qr(Sheet.RIGHT - QR_OF_LETTER, foot + QR_BELOW_FOOT, QR_OF_LETTER);
        var character = Sheet.THIRD * Sheet.POINT;
        y += THICK + BETWEEN + THIN + character * 7 / 8;
        mark(y);
        print(letter.head().number(), Align.RIGHT, y, 0);
        return y + character + 2 * Sheet.LINE;
    }

    /// The red sign in one line, as large as fits; where it ends.
    private double sign(double top) throws IOException {
        var words = letter.sign();
        var tallest = Sheet.TALLEST_SIGN / Sheet.POINT;
        var fitting = Sheet.THIRD * Sheet.CHARACTERS / words.codePointCount(0, words.length()) * 0.98;
        var points = Math.min(tallest, fitting);
        ink.red();
        for (var line : breaking.lines(SetPassage.line(words, OfficialFont.SONG, points, Align.CENTRED))) {
            ink.line(line, top);
        }
        ink.black();
        return top + points * Sheet.POINT;
    }

    /// 紧急程度 at the left edge of the text area; the lines of 份号 and 密级 above it stay unused, see [Urgency].
    private void mark(double top) throws IOException {
        var mark = letter.head().urgency().mark();
        if (!mark.isEmpty()) {
            for (var line : breaking.lines(SetPassage.line(mark, OfficialFont.HEI, Sheet.THIRD, Align.SPREAD))) {
                ink.line(line, top);
            }
        }
    }

    private void print(String words, Align align, double y, double by) throws IOException {
        for (var line : breaking.lines(SetPassage.line(words, OfficialFont.FANG, Sheet.THIRD, align))) {
            ink.line(Imposition.shifted(line, by), y);
        }
    }

    private void qr(double x, double y, double side) throws IOException {
        if (letter.check().isEmpty()) {
            return;
        }
        var dots = QrDots.of(letter.check());
        var dot = side / dots.getWidth();
        for (var column = 0; column < dots.getWidth(); column++) {
            for (var row = 0; row < dots.getHeight(); row++) {
                if (dots.get(column, row)) {
                    ink.box(x + column * dot, y + row * dot, dot, dot);
                }
            }
        }
    }
}
