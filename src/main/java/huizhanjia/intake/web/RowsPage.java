package huizhanjia.intake.web;

import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.Outcome;
import huizhanjia.ui.Page;
import java.util.List;

/// The rows of one outcome, some at a time.
///
/// @param next where the following rows are; empty text at the end
public record RowsPage(IntakeCard card, Outcome outcome, int total, List<Line> lines, String next) implements Page {

    /// One row: where it stands, what tells it from others, and what there is to tell of it.
    public record Line(String place, String words, List<String> reasons) {}

    @Override
    public String title() {
        return outcome.label() + "的行";
    }
}
