package huizhanjia.paper.official;

import java.io.IOException;
import java.util.List;

/// What stands at the foot of the last page (版记): copied to, printed by.
final class RecordBlock {

    private final List<Line> copied;
    private final List<Line> printed;
    private final boolean isRuled;

    RecordBlock(Letter letter, LineBreaking breaking) {
        var foot = letter.foot();
        isRuled = letter.kind().form() != LetterKind.Form.LETTER;
        copied = foot.copyTo().isEmpty() ? List.of() : breaking.lines(SetPassage.copied(letter));
        printed = isRuled && !foot.printer().isBlank() ? printed(foot, breaking) : List.of();
    }

    private static List<Line> printed(Letter.Foot foot, LineBreaking breaking) {
        var in = Sheet.character(Sheet.FOURTH);
        var printer = breaking.lines(
                        SetPassage.line(foot.printer(), OfficialFont.FANG, Sheet.FOURTH, SetPassage.Align.SPREAD))
                .getFirst();
        var day = breaking.lines(
                        SetPassage.line(foot.day() + "印发", OfficialFont.FANG, Sheet.FOURTH, SetPassage.Align.SPREAD))
                .getFirst();
        return List.of(
                Imposition.shifted(printer, in),
                Imposition.shifted(day, Sheet.TEXT_WIDTH - in - Imposition.width(day)));
    }

    double height() {
        return (copied.size() + (printed.isEmpty() ? 0 : 1)) * Sheet.RECORD_ROW;
    }

    void draw(Ink ink) throws IOException {
        var y = Sheet.BOTTOM - height();
        rule(ink, y, Sheet.BOLD_RULE);
        for (var line : copied) {
            ink.line(line, y + (Sheet.RECORD_ROW - line.height()) / 2);
            y += Sheet.RECORD_ROW;
        }
        if (!copied.isEmpty() && !printed.isEmpty()) {
            rule(ink, y, Sheet.FINE_RULE);
        }
        for (var line : printed) {
            ink.line(line, y + (Sheet.RECORD_ROW - line.height()) / 2);
        }
        rule(ink, Sheet.BOTTOM - Sheet.BOLD_RULE, Sheet.BOLD_RULE);
    }

    private void rule(Ink ink, double y, double thick) throws IOException {
        if (isRuled) {
            ink.box(Sheet.LEFT, y, Sheet.TEXT_WIDTH, thick);
        }
    }
}
