package huizhanjia.paper.official;

import huizhanjia.paper.official.SetPassage.Align;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Puts the parts of one letter in their places, sheet after sheet.
final class Imposition {

    /// Room for the seal, which covers the signer and the day (7.3.5.1).
    private static final int ROWS_FOR_SEAL = 3;

    private static final double HAIR = 0.01;

    private final Letter letter;
    private final Ink ink;
    private final LineBreaking breaking;
    private final FirstSheet first;
    private double y;
    private boolean isNumbered = true;

    Imposition(Letter letter, Ink ink, LineBreaking breaking) {
        this.letter = letter;
        this.ink = ink;
        this.breaking = breaking;
        this.first = new FirstSheet(letter, ink, breaking);
    }

    void set() throws IOException {
        y = first.head();
        title();
        var last = body();
        signature(last);
        note();
        record();
        pageNumber();
    }

    private void title() throws IOException {
        var setPassage = SetPassage.title(letter);
        var widest = breaking.lines(setPassage).size();
        var whole = breaking.lines(setPassage, Sheet.TEXT_WIDTH * widest * 2).getFirst();
        var width = whole.glyphs().getLast().x() - whole.glyphs().getFirst().x() + Sheet.character(Sheet.SECOND);
        var measure = Math.min(Sheet.TEXT_WIDTH, width / widest + Sheet.character(Sheet.SECOND));
        var pitch = Sheet.LINE * 1.2;
        for (var line : breaking.lines(setPassage, measure)) {
            ink.line(shifted(line, (Sheet.TEXT_WIDTH - measure) / 2), y);
            y += pitch;
        }
        y = Sheet.row(y + Sheet.LINE - (pitch - Sheet.SECOND * Sheet.POINT));
    }

    /// Everything but its last line, which goes where the signature goes: no page holds a signature alone.
    private List<Line> body() throws IOException {
        var lines = new ArrayList<Line>();
        SetPassage.body(letter).forEach(setPassage -> lines.addAll(breaking.lines(setPassage)));
        if (!letter.attachments().isEmpty()) {
            lines.add(new Line(List.of(), Sheet.THIRD));
            SetPassage.attachments(letter.attachments())
                    .forEach(setPassage -> lines.addAll(breaking.lines(setPassage)));
        }
        var kept = Math.max(0, lines.size() - 1);
        for (var line : lines.subList(0, kept)) {
            row(line);
        }
        return lines.subList(kept, lines.size());
    }

    private void signature(List<Line> last) throws IOException {
        var isSealed = letter.kind().form() != LetterKind.Form.MINUTES;
        var rows = last.size() + ROWS_FOR_SEAL + 2;
        if (isSealed && y + (rows - 1) * Sheet.LINE + Sheet.THIRD * Sheet.POINT > Sheet.BOTTOM + HAIR) {
            turn();
        }
        for (var line : last) {
            row(line);
        }
        y += isSealed ? ROWS_FOR_SEAL * Sheet.LINE : Sheet.LINE;
        var day = line(letter.foot().day(), Align.SPREAD);
        var dayWidth = width(day);
        var dayAt = Sheet.TEXT_WIDTH - 4 * Sheet.CHARACTER - dayWidth;
        var signer = line(letter.foot().signer(), Align.SPREAD);
        var signerWidth = width(signer);
        var signerAt =
                Math.min(dayAt + (dayWidth - signerWidth) / 2, Sheet.TEXT_WIDTH - 2 * Sheet.CHARACTER - signerWidth);
        row(shifted(signer, Math.max(0, signerAt)));
        row(shifted(day, dayAt));
    }

    private void note() throws IOException {
        if (!letter.foot().note().isBlank()) {
            var note = new SetPassage(
                    List.of(new SetPassage.Run("（" + letter.foot().note() + "）", OfficialFont.FANG)),
                    Sheet.THIRD,
                    SetPassage.Indent.PARAGRAPH,
                    Align.SPREAD);
            for (var line : breaking.lines(note)) {
                row(line);
            }
        }
    }

    /// 版记, from the foot of the last page upwards: of the only one, else of the back of the last sheet. Where a page
    /// before it stays empty neither is numbered (7.5).
    private void record() throws IOException {
        var record = new RecordBlock(letter, breaking);
        if (record.height() == 0) {
            return;
        }
        if (y + record.height() > Sheet.BOTTOM + HAIR) {
            turn();
            isNumbered = ink.page() % 2 == 0;
        }
        if (ink.page() > 1 && ink.page() % 2 == 1) {
            turn();
        }
        record.draw(ink);
    }

    private void row(Line line) throws IOException {
        if (y + line.height() > Sheet.BOTTOM + HAIR) {
            turn();
        }
        ink.line(line, y);
        y += Sheet.LINE;
    }

    private void turn() throws IOException {
        pageNumber();
        ink.turn();
        y = Sheet.TOP;
    }

    /// Odd pages right, even pages left, one character in; the first page of a letter has none.
    private void pageNumber() throws IOException {
        if (!isNumbered || (ink.page() == 1 && letter.kind().form() == LetterKind.Form.LETTER)) {
            return;
        }
        var isOdd = ink.page() % 2 == 1;
        var number = SetPassage.line("— " + ink.page() + " —", OfficialFont.PLAIN, Sheet.FOURTH, Align.SPREAD);
        var line = breaking.lines(number).getFirst();
        var in = Sheet.character(Sheet.FOURTH);
        ink.line(
                shifted(line, isOdd ? Sheet.TEXT_WIDTH - in - width(line) : in),
                Sheet.BOTTOM + Sheet.PAGE_NUMBER_BELOW);
    }

    private Line line(String words, Align align) {
        return breaking.lines(SetPassage.line(words, OfficialFont.FANG, Sheet.THIRD, align))
                .getFirst();
    }

    static double width(Line line) {
        return line.glyphs().isEmpty() ? 0 : line.glyphs().getLast().x() + Sheet.character(line.points());
    }

    static Line shifted(Line line, double by) {
        return new Line(
                line.glyphs().stream()
                        .map(glyph -> new Line.Glyph(glyph.character(), glyph.hand(), glyph.x() + by))
                        .toList(),
                line.points());
    }
}
