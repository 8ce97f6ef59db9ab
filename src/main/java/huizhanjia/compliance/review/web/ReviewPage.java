package huizhanjia.compliance.review.web;

import huizhanjia.compliance.review.Review;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.ui.Page;

/// A report to leaders, to be read, printed and saved.
///
/// @param paper what it says
public record ReviewPage(Review review, PrintedPaper paper) implements Page {

    /// The class of a cell: numbers and shares stand at the right, words may take more lines.
    public String look(String cell) {
        return cell.matches("[\\d.,%—-]{1,8}") ? "number" : cell.matches("[\\d-]{10}") ? "" : "words";
    }

    @Override
    public String title() {
        return paper.title();
    }
}
