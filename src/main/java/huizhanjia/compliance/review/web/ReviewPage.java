package huizhanjia.compliance.review.web;

import huizhanjia.compliance.review.Review;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.paper.PrintedPaper.Grid;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A report to leaders, to be read, printed and saved.
///
/// @param paper what it says
public record ReviewPage(Review review, PrintedPaper paper) implements Page {

    private static final int SHORT = 12;

    /// The cells of a row, each with its heading for screens too narrow for a table.
    public List<Cell> cells(Grid grid, List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(at ->
                        new Cell(at == 0 ? null : grid.headings().get(at).label(), look(at, row.get(at)), row.get(at)))
                .toList();
    }

    private static String look(int at, String text) {
        if (at == 0) {
            return "caption";
        }
        if (text.matches("[0-9.,%—]+")) {
            return "number";
        }
        return text.length() <= SHORT ? "" : "words";
    }

    /// One cell.
    ///
    /// @param label its heading; null where it is the heading of its row
    /// @param look its class in the style sheet: numbers stand at the right, sentences may take more lines
    public record Cell(@Nullable String label, String look, String text) {}

    @Override
    public String title() {
        return paper.title();
    }
}
