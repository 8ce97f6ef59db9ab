package huizhanjia.member.web;

import huizhanjia.kernel.Excerpt;
import huizhanjia.member.Comparison;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What `/comparisons` prints.
public record ComparisonList(Excerpt<Line> shown) implements Page {

    /// A page of them, the open ones first.
    public List<Line> lines() {
        return shown.rows();
    }

    /// Through all of them.
    public PageLinks links() {
        return PageLinks.of(shown, "/comparisons");
    }

    @Override
    public String title() {
        return "会籍比对";
    }

    /// One comparison with the names of both unions.
    public record Line(Comparison comparison, String claiming, String holding) {

        public boolean isOpen() {
            return comparison.resolution() == null;
        }

        /// How it stands, as printed.
        public String state() {
            var resolution = comparison.resolution();
            return resolution == null ? "待核对" : resolution.outcome().label();
        }
    }
}
