package huizhanjia.compliance.review.web;

import huizhanjia.compliance.review.Review;
import huizhanjia.paper.PrintedPaper;
import huizhanjia.ui.Page;

/// A report to leaders, to be read, printed and saved.
///
/// @param paper what it says
public record ReviewPage(Review review, PrintedPaper paper) implements Page {

    @Override
    public String title() {
        return paper.title();
    }
}
