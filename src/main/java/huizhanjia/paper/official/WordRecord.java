package huizhanjia.paper.official;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// 版记 in a .docx: a table that stands on the lower edge of the text area, wherever the text above it ends.
record WordRecord(XWPFDocument document, Letter letter) {

    private static final int EIGHTHS_OF_BOLD = 8;
    private static final int EIGHTHS_OF_FINE = 6;
    private static final int COPIED_IN_LINE = 27;

    void write() {
        var foot = letter.foot();
        var isRuled = letter.kind().form() != LetterKind.Form.LETTER;
        var hasCopies = !foot.copyTo().isEmpty();
        var isPrinted = isRuled && !foot.printer().isBlank();
        if (!hasCopies && !isPrinted) {
            return;
        }
        var table = document.createTable((hasCopies ? 1 : 0) + (isPrinted ? 1 : 0), 1);
        table.setWidth(WordSheet.twips(Sheet.TEXT_WIDTH));
        borders(table, isRuled);
        atTheFoot(table, (hasCopies ? lines(foot.copied()) : 0) + (isPrinted ? 1 : 0));
        if (hasCopies) {
            LetterTypist.write(
                    table.getRow(0).getCell(0).getParagraphs().getFirst(), Passage.copied(letter));
        }
        if (isPrinted) {
            printed(table, foot);
        }
    }

    /// Left who printed it, right when: a tab stop at the right edge parts them.
    private static void printed(XWPFTable table, Letter.Foot foot) {
        var row = table.getRow(table.getNumberOfRows() - 1);
        var paragraph = row.getCell(0).getParagraphs().getFirst();
        paragraph.setIndentationLeft(WordSheet.twips(Sheet.character(Sheet.FOURTH)));
        var tab = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(WordSheet.twips(Sheet.TEXT_WIDTH - Sheet.character(Sheet.FOURTH))));
        WordSheet.write(paragraph, new Passage.Run(foot.printer(), Hand.FANG), Sheet.FOURTH)
                .addTab();
        WordSheet.write(paragraph, new Passage.Run(foot.day() + "印发", Hand.FANG), Sheet.FOURTH);
    }

    private static void borders(XWPFTable table, boolean isRuled) {
        var borders = table.getCTTbl().getTblPr().isSetTblBorders()
                ? table.getCTTbl().getTblPr().getTblBorders()
                : table.getCTTbl().getTblPr().addNewTblBorders();
        var rules = isRuled ? STBorder.SINGLE : STBorder.NONE;
        rule(borders.isSetTop() ? borders.getTop() : borders.addNewTop(), rules, EIGHTHS_OF_BOLD);
        rule(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(), rules, EIGHTHS_OF_BOLD);
        rule(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(), rules, EIGHTHS_OF_FINE);
        for (var side : List.of(
                borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
                borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
                borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV())) {
            rule(side, STBorder.NONE, 0);
        }
    }

    private static void rule(CTBorder border, STBorder.Enum shape, int eighths) {
        border.setVal(shape);
        border.setSz(BigInteger.valueOf(eighths));
        border.setColor("000000");
    }

    /// How many lines the copies take, about.
    private static int lines(String copied) {
        return 1 + copied.length() / COPIED_IN_LINE;
    }

    private static void atTheFoot(XWPFTable table, int rows) {
        table.getRows().forEach(row -> row.setHeight(WordSheet.twips(Sheet.RECORD_ROW)));
        var place = table.getCTTbl().getTblPr().addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setVertAnchor(STVAnchor.PAGE);
        place.setTblpX(BigInteger.ONE);
        place.setTblpY(BigInteger.valueOf(WordSheet.twips(Sheet.BOTTOM - rows * Sheet.RECORD_ROW)));
    }
}
