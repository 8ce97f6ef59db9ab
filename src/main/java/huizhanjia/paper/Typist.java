package huizhanjia.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;

/// Writes papers as .docx, for those who go on editing them in Word or WPS.
@Component
public class Typist {

    private static final String HEADING = "黑体";
    private static final String BODY = "仿宋";
    private static final String LATIN = "Times New Roman";
    private static final int TITLE_POINTS = 20;
    private static final int HEADING_POINTS = 14;
    private static final int BODY_POINTS = 12;
    private static final int GRID_POINTS = 9;

    /// A4 and its margins (GB/T 9704) in twentieths of a point.
    private static final BigInteger WIDTH = BigInteger.valueOf(11_906);

    private static final BigInteger HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger TOP = BigInteger.valueOf(2_098);
    private static final BigInteger SIDE = BigInteger.valueOf(1_474);

    Typist() {}

    /// The whole paper, its origin at the foot of every page.
    public void type(PrintedPaper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            write(title, paper.title(), HEADING, TITLE_POINTS);
            paper.remarks().forEach(remark -> write(document.createParagraph(), remark, BODY, BODY_POINTS));
            paper.sections().forEach(section -> type(section, document));
            sheet(document);
            var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            write(foot, paper.origin(), BODY, GRID_POINTS);
            document.write(out);
        }
    }

    private static void sheet(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(WIDTH);
        size.setH(HEIGHT);
        var margin = section.addNewPgMar();
        margin.setTop(TOP);
        margin.setBottom(TOP);
        margin.setLeft(SIDE);
        margin.setRight(SIDE);
    }

    private static void type(PrintedPaper.Section section, XWPFDocument document) {
        var heading = document.createParagraph();
        heading.setSpacingBefore(200);
        heading.setKeepNext(true);
        write(heading, section.heading(), HEADING, HEADING_POINTS);
        section.paragraphs().forEach(words -> write(document.createParagraph(), words, BODY, BODY_POINTS));
        if (!section.grid().rows().isEmpty()) {
            type(section.grid(), document);
        }
    }

    private static void type(PrintedPaper.Grid grid, XWPFDocument document) {
        var table = document.createTable(grid.rows().size() + 1, grid.headings().size());
        table.setWidth("100%");
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (var column = 0; column < grid.headings().size(); column++) {
            var heading = grid.headings().get(column);
            head.getCell(column).setWidth(heading.width() + "%");
            write(head, column, heading.label(), HEADING);
        }
        for (var at = 0; at < grid.rows().size(); at++) {
            var row = table.getRow(at + 1);
            row.setCantSplitRow(true);
            var cells = grid.rows().get(at);
            for (var column = 0; column < cells.size(); column++) {
                write(row, column, cells.get(column), BODY);
            }
        }
    }

    private static void write(XWPFTableRow row, int column, String words, String font) {
        write(row.getCell(column).getParagraphs().getFirst(), words, font, GRID_POINTS);
    }

    private static void write(XWPFParagraph paragraph, String words, String font, int points) {
        var run = paragraph.createRun();
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(LATIN, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(words);
    }
}
