package huizhanjia.paper.official;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The sheet of a .docx: margins, 22 lines of 28 characters, page numbers, red rules.
///
/// The lines are a grid; characters are set a quarter of a point closer instead, since LibreOffice gives a 16-point
/// character two columns of a grid of 15.8. Word measures in twentieths of a point (twips), borders in eighths.
record WordSheet(XWPFDocument document, Letter letter) {

    private static final String RED = "FF0000";
    private static final String LATIN = "Times New Roman";
    private static final int EIGHTHS_OF_RED = 12;
    private static final int EIGHTHS_OF_DOUBLE = 24;
    private static final int POINTS_FROM_SIGN_TO_RED = 6;
    private static final int POINTS_FROM_NUMBER_TO_RED = 9;

    /// How much taller than its characters a line off the grid is, so that nothing of them is cut.
    private static final double TALLER = 1.25;

    /// Where its characters stand in it: the base line four fifths down, their tops so far above that.
    private static final double BASE = 0.8;

    private static final double ASCENT = 0.88;
    private static final int CLOSER_TWIPS = -5;

    /// One distance for the red lines at the foot of a letter's first page, which want 20 millimetres, and for
    /// the numbers of its other pages, which want 22.
    private static final double FOOT_OF_LETTER = 20.5;

    static int twips(double millimetres) {
        return (int) Math.round(millimetres / Sheet.POINT * 20);
    }

    void prepare() {
        normal();
        var isLetter = letter.kind().form() == LetterKind.Form.LETTER;
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(big(twips(Sheet.WIDTH)));
        size.setH(big(twips(Sheet.HEIGHT)));
        var margin = section.addNewPgMar();
        margin.setTop(big(twips(Sheet.TOP)));
        margin.setBottom(big(twips(Sheet.HEIGHT - Sheet.BOTTOM)));
        margin.setLeft(big(twips(Sheet.LEFT)));
        margin.setRight(big(twips(Sheet.WIDTH - Sheet.RIGHT)));
        margin.setHeader(big(twips(isLetter ? letterSignTop() : 15)));
        margin.setFooter(big(twips(isLetter ? FOOT_OF_LETTER : footOfNumber())));
        margin.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(big((int) (Sheet.LINE / Sheet.POINT * 20)));
        document.setEvenAndOddHeadings(true);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        if (isLetter) {
            section.addNewTitlePg();
            letterHead();
        }
    }

    /// Without a style of its own Word would count the grid's columns from ten points.
    private void normal() {
        var styles = CTStyles.Factory.newInstance();
        var normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        var run = normal.addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setEastAsia(OfficialFont.FANG.official());
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        run.addNewSz().setVal(big((int) (2 * Sheet.THIRD)));
        document.createStyles().setStyles(styles);
    }

    private double letterSignTop() {
        var points = signPoints(letter);
        return Sheet.SIGN_OF_LETTER - above(points, tall(points));
    }

    private static double footOfNumber() {
        var tall = tall(Sheet.FOURTH);
        return Sheet.HEIGHT - (Sheet.BOTTOM + Sheet.PAGE_NUMBER_BELOW - above(Sheet.FOURTH, tall) + tall);
    }

    private void letterHead() {
        var head = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        exactly(sign(head, letter), tall(signPoints(letter)));
        beyondMargins(head);
        doubleLine(borders(head).addNewBottom(), STBorder.THICK_THIN_SMALL_GAP);
        var foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        beyondMargins(foot);
        doubleLine(borders(foot).addNewBottom(), STBorder.THIN_THICK_SMALL_GAP);
    }

    private void pageNumber(HeaderFooterType type, ParagraphAlignment side) {
        var foot = document.createFooter(type).createParagraph();
        exactly(foot, tall(Sheet.FOURTH));
        foot.setAlignment(side);
        foot.setIndentationLeft(twips(Sheet.character(Sheet.FOURTH)));
        foot.setIndentationRight(twips(Sheet.character(Sheet.FOURTH)));
        write(foot, new SetPassage.Run("— ", OfficialFont.PLAIN), Sheet.FOURTH);
        field(foot, STFldCharType.BEGIN);
        plain(foot).getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(foot, STFldCharType.SEPARATE);
        write(foot, new SetPassage.Run("1", OfficialFont.PLAIN), Sheet.FOURTH);
        field(foot, STFldCharType.END);
        write(foot, new SetPassage.Run(" —", OfficialFont.PLAIN), Sheet.FOURTH);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
        plain(paragraph).getCTR().addNewFldChar().setFldCharType(part);
    }

    private static XWPFRun plain(XWPFParagraph paragraph) {
        var run = paragraph.createRun();
        run.setFontFamily(OfficialFont.PLAIN.official());
        run.setFontSize(Sheet.FOURTH);
        return run;
    }

    /// The red sign, as large as fits in a line.
    static XWPFParagraph sign(XWPFParagraph paragraph, Letter letter) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, new SetPassage.Run(letter.sign(), OfficialFont.SONG), signPoints(letter))
                .setColor(RED);
        return paragraph;
    }

    static double signPoints(Letter letter) {
        var words = letter.sign();
        var fitting = Sheet.THIRD * Sheet.CHARACTERS / words.codePointCount(0, words.length()) * 0.98;
        return Math.floor(Math.min(Sheet.TALLEST_SIGN / Sheet.POINT, fitting));
    }

    /// Takes the paragraph off the grid: its lines have this height, whatever the font says of itself.
    static void exactly(XWPFParagraph paragraph, double millimetres) {
        var ct = paragraph.getCTP();
        var properties = ct.isSetPPr() ? ct.getPPr() : ct.addNewPPr();
        properties.addNewSnapToGrid().setVal(false);
        paragraph.setSpacingBetween(millimetres / Sheet.POINT, LineSpacingRule.EXACT);
    }

    /// The height of a line off the grid.
    static double tall(double points) {
        return TALLER * points * Sheet.POINT;
    }

    /// What a line of this height leaves above its characters.
    static double above(double points, double height) {
        return BASE * height - ASCENT * points * Sheet.POINT;
    }

    /// And what below them.
    static double below(double points, double height) {
        return height - points * Sheet.POINT - above(points, height);
    }

    /// One line with words at both edges: a tab stop at the right one parts them.
    static void parted(XWPFParagraph paragraph, SetPassage.Run left, SetPassage.Run right) {
        var ct = paragraph.getCTP();
        var properties = ct.isSetPPr() ? ct.getPPr() : ct.addNewPPr();
        var tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(big(twips(Sheet.TEXT_WIDTH)));
        write(paragraph, left, Sheet.THIRD).addTab();
        write(paragraph, right, Sheet.THIRD);
    }

    /// Four millimetres below the characters of the number, whose line is [#tall] for them.
    static void redLineBelow(XWPFParagraph paragraph) {
        var line = borders(paragraph).addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setColor(RED);
        line.setSz(big(EIGHTHS_OF_RED));
        line.setSpace(big(POINTS_FROM_NUMBER_TO_RED));
    }

    static XWPFRun write(XWPFParagraph paragraph, SetPassage.Run words, double points) {
        var run = paragraph.createRun();
        var latin = words.hand() == OfficialFont.PLAIN ? OfficialFont.PLAIN.official() : LATIN;
        run.setFontFamily(latin, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(latin, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(words.hand().official(), XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        if (points == Sheet.THIRD) {
            run.setCharacterSpacing(CLOSER_TWIPS);
        }
        run.setText(words.words());
        return run;
    }

    private static void doubleLine(CTBorder line, STBorder.Enum shape) {
        line.setVal(shape);
        line.setColor(RED);
        line.setSz(big(EIGHTHS_OF_DOUBLE));
        line.setSpace(big(POINTS_FROM_SIGN_TO_RED));
    }

    private static void beyondMargins(XWPFParagraph paragraph) {
        var edge = (Sheet.WIDTH - Sheet.LETTER_LINE) / 2;
        paragraph.setIndentationLeft(-twips(Sheet.LEFT - edge));
        paragraph.setIndentationRight(-twips(Sheet.WIDTH - Sheet.RIGHT - edge));
    }

    static CTPBdr borders(XWPFParagraph paragraph) {
        var ct = paragraph.getCTP();
        var properties = ct.isSetPPr() ? ct.getPPr() : ct.addNewPPr();
        return properties.isSetPBdr() ? properties.getPBdr() : properties.addNewPBdr();
    }

    private static BigInteger big(int number) {
        return BigInteger.valueOf(number);
    }
}
