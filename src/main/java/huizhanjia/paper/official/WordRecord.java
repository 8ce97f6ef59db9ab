package huizhanjia.paper.official;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/// 版记 in a .docx: framed paragraphs on the lower edge of the text area, wherever the text above them ends. A floating
/// table would be the shorter way, and LibreOffice 7.4 loses it when it saves.
///
/// A frame each, and lines of exactly eight millimetres off the grid: of neighbours in one frame whose borders differ
/// LibreOffice makes none and lets them follow the text.
record WordRecord(XWPFDocument document, Letter letter) {

    private static final int EIGHTHS_OF_BOLD = 8;
    private static final int EIGHTHS_OF_FINE = 6;
    private static final int COPIED_IN_LINE = 27;

    void write() {
        var foot = letter.foot();
        var isRuled = letter.kind().form() != LetterKind.Form.LETTER;
        var hasCopies = !foot.copyTo().isEmpty();
        var isPrinted = isRuled && !foot.printer().isBlank();
        var rows = hasCopies ? lines(foot.copied()) : 0;
        if (hasCopies) {
            var copied = framed(rows + (isPrinted ? 1 : 0));
            LetterTypist.write(copied, SetPassage.copied(letter));
            if (isRuled) {
                rule(WordSheet.borders(copied).addNewTop(), EIGHTHS_OF_BOLD);
                rule(WordSheet.borders(copied).addNewBottom(), isPrinted ? EIGHTHS_OF_FINE : EIGHTHS_OF_BOLD);
            }
        }
        if (isPrinted) {
            var printed = framed(1);
            printed(printed, foot);
            if (!hasCopies) {
                rule(WordSheet.borders(printed).addNewTop(), EIGHTHS_OF_BOLD);
            }
            rule(WordSheet.borders(printed).addNewBottom(), EIGHTHS_OF_BOLD);
        }
        if (hasCopies || isPrinted) {
            document.createParagraph();
        }
    }

    /// Left who printed it, right when: a tab stop at the right edge parts them.
    private static void printed(XWPFParagraph paragraph, Letter.Foot foot) {
        var character = Sheet.character(Sheet.FOURTH);
        paragraph.setIndentationLeft(WordSheet.twips(character));
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(WordSheet.twips(Sheet.TEXT_WIDTH - character)));
        WordSheet.write(paragraph, new SetPassage.Run(foot.printer(), OfficialFont.FANG), Sheet.FOURTH)
                .addTab();
        WordSheet.write(paragraph, new SetPassage.Run(foot.day() + "印发", OfficialFont.FANG), Sheet.FOURTH);
    }

    /// A paragraph in a frame that begins so many rows above the edge.
    private XWPFParagraph framed(int rows) {
        var paragraph = document.createParagraph();
        var frame = paragraph.getCTP().addNewPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(WordSheet.twips(Sheet.TEXT_WIDTH)));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setX(BigInteger.ONE);
        frame.setY(BigInteger.valueOf(WordSheet.twips(Sheet.BOTTOM - rows * Sheet.RECORD_ROW)));
        WordSheet.exactly(paragraph, Sheet.RECORD_ROW);
        return paragraph;
    }

    /// How many lines the copies take, about.
    private static int lines(String copied) {
        return 1 + copied.length() / COPIED_IN_LINE;
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setColor("000000");
    }
}
