package huizhanjia.paper.official;

/// The measures of a sheet in millimetres (GB/T 9704-2012, 5 and 7); a line is a row of the grid, a character a
/// column.
final class Sheet {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;
    static final double TOP = 37;
    static final double LEFT = 28;
    static final double TEXT_WIDTH = 156;
    static final double TEXT_HEIGHT = 225;
    static final double RIGHT = LEFT + TEXT_WIDTH;
    static final double BOTTOM = TOP + TEXT_HEIGHT;

    static final int LINES = 22;
    static final int CHARACTERS = 28;
    static final double LINE = TEXT_HEIGHT / LINES;
    static final double CHARACTER = TEXT_WIDTH / CHARACTERS;

    /// Sizes in points: 2号, 3号, 4号.
    static final double SECOND = 22;

    static final double THIRD = 16;
    static final double FOURTH = 14;
    static final double POINT = 25.4 / 72;

    /// From the top of the text area to the red sign of a document.
    static final double SIGN_BELOW_TEXT_TOP = 35;

    /// From the edge of the sheet to the red sign of a letter.
    static final double SIGN_OF_LETTER = 30;

    /// The red sign is no taller than this, and as much smaller as it takes to fit in one line.
    static final double TALLEST_SIGN = 15;

    static final double RED_LINE_BELOW = 4;
    static final double LETTER_LINE = 170;
    static final double LETTER_LINE_ABOVE_EDGE = 20;
    static final double PAGE_NUMBER_BELOW = 7;

    static final double BOLD_RULE = 0.35;
    static final double FINE_RULE = 0.25;
    static final double RECORD_ROW = 8;

    private Sheet() {}

    /// A column of the grid for characters of another size.
    static double character(double points) {
        return CHARACTER * points / THIRD;
    }

    /// The first row of the grid at or below a place.
    static double row(double y) {
        return TOP + Math.ceil((y - TOP) / LINE - 0.001) * LINE;
    }
}
