package huizhanjia.supervision.web;

import huizhanjia.supervision.Matter;
import huizhanjia.ui.Page;
import java.util.List;

/// Matters, the nearest day first.
public record SupervisionList(List<Line> lines) implements Page {

    @Override
    public String title() {
        return "督办";
    }

    /// One matter, with names.
    public record Line(Matter matter, String orgName, String askerName, boolean late) {}
}
