package huizhanjia.member.roll.web;

import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Branch;
import huizhanjia.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `/statistics` prints.
///
/// @param tree beside the panels; null where only they are asked for
/// @param asOf the moment of the count, as read
public record StatisticsPage(
        @Nullable Branch tree, OrgLine.Step selected, String asOf, List<Figure> totals, List<Panel> panels)
        implements Page {

    @Override
    public String title() {
        return selected.name() + " · 会员统计";
    }

    /// A number that leads to the people it counts.
    public record Figure(String label, long count, String href) {

        /// As printed, in groups of three.
        public String printed() {
            return String.format("%,d", count);
        }
    }

    /// One split: a table, and a chart drawn from it.
    public record Panel(String key, String title, List<Part> parts) {}

    /// One row of a split.
    ///
    /// @param share such as 60.0%
    public record Part(Figure figure, String share) {}
}
