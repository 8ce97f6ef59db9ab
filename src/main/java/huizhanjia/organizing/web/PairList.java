package huizhanjia.organizing.web;

import huizhanjia.organizing.Pair;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/firms/duplicates` prints: entries that may be one firm, side by side.
///
/// @param waiting how many there are in all
/// @param mayDecide whether the post may decide
public record PairList(List<Line> lines, int waiting, boolean mayDecide, Problems problems) implements FormPage {

    @Override
    public String title() {
        return "疑似重复";
    }

    /// Both entries, field by field.
    public record Line(Pair pair, List<Field> fields) {}

    /// One field of both.
    public record Field(String label, String first, String other) {

        public boolean differs() {
            return !first.equals(other) && !first.isEmpty() && !other.isEmpty();
        }
    }
}
