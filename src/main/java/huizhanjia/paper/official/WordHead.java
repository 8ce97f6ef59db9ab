package huizhanjia.paper.official;

import huizhanjia.paper.official.SetPassage.Align;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// What stands above the body in a .docx: mark, red sign, number, red line, title.
///
/// Its lines are off the grid and have exact heights: on the grid every program gives a tall line as many rows as it
/// thinks fit, and the red line of LibreOffice stood nineteen millimetres below that of the PDF.
record WordHead(XWPFDocument document, Letter letter) {

    private static final double PITCH_OF_TITLE = Sheet.LINE * 1.2;
    private static final double RED_LINE = 0.5;

    void write() {
        switch (letter.kind().form()) {
            case DOCUMENT, MINUTES -> {
                sign(mark());
                WordSheet.redLineBelow(number());
                title(2 * Sheet.LINE - RED_LINE - WordSheet.above(Sheet.SECOND, PITCH_OF_TITLE));
            }
            case LETTER -> {
                var tall = WordSheet.tall(Sheet.THIRD);
                var number = letterNumber();
                number.setSpacingBefore(
                        WordSheet.twips(Sheet.THIRD * Sheet.POINT * 7 / 8 - WordSheet.above(Sheet.THIRD, tall)));
                WordSheet.exactly(number, tall);
                title(2 * Sheet.LINE
                        - WordSheet.below(Sheet.THIRD, tall)
                        - WordSheet.above(Sheet.SECOND, PITCH_OF_TITLE));
            }
        }
    }

    /// Where it is urgent the mark takes the first line of the text area, and the sign keeps its place; how
    /// much of it is taken.
    private double mark() {
        var mark = letter.head().urgency().mark();
        if (mark.isEmpty()) {
            return 0;
        }
        var tall = WordSheet.tall(Sheet.THIRD);
        WordSheet.exactly(typed(mark, OfficialFont.HEI, Align.SPREAD), tall);
        return tall;
    }

    private void sign(double taken) {
        var points = WordSheet.signPoints(letter);
        var tall = WordSheet.tall(points);
        var sign = WordSheet.sign(document.createParagraph(), letter);
        sign.setSpacingBefore(WordSheet.twips(Sheet.SIGN_BELOW_TEXT_TOP - taken - WordSheet.above(points, tall)));
        sign.setSpacingAfter(WordSheet.twips(2 * Sheet.LINE
                - WordSheet.below(points, tall)
                - WordSheet.above(Sheet.THIRD, WordSheet.tall(Sheet.THIRD))));
        WordSheet.exactly(sign, tall);
    }

    /// Where it goes to a superior the number stands left and the one who let it go right, a character in each.
    private XWPFParagraph number() {
        var words = letter.head().number();
        var approver = letter.head().approver();
        var number =
                letter.kind().isUpward() ? document.createParagraph() : typed(words, OfficialFont.FANG, Align.CENTRED);
        if (letter.kind().isUpward()) {
            WordSheet.parted(
                    number,
                    new SetPassage.Run("　" + words, OfficialFont.FANG),
                    new SetPassage.Run(approver.isBlank() ? "" : "签发人：" + approver + "　", OfficialFont.FANG));
        }
        WordSheet.exactly(number, WordSheet.tall(Sheet.THIRD));
        return number;
    }

    private XWPFParagraph letterNumber() {
        var words = letter.head().number();
        var mark = letter.head().urgency().mark();
        if (mark.isEmpty()) {
            return typed(words, OfficialFont.FANG, Align.RIGHT);
        }
        var line = document.createParagraph();
        WordSheet.parted(
                line, new SetPassage.Run(mark, OfficialFont.HEI), new SetPassage.Run(words, OfficialFont.FANG));
        return line;
    }

    private void title(double below) {
        var title = LetterTypist.write(document, SetPassage.title(letter));
        title.setSpacingBefore(WordSheet.twips(below));
        WordSheet.exactly(title, PITCH_OF_TITLE);
    }

    private XWPFParagraph typed(String words, OfficialFont officialFont, Align align) {
        return LetterTypist.write(document, SetPassage.line(words, officialFont, Sheet.THIRD, align));
    }
}
