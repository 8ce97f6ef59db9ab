package huizhanjia.supervision.web;

import huizhanjia.supervision.SupervisionOrder;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// A page of matters: the open ones by their day, then the closed.
public record SupervisionList(List<Line> lines, PageLinks links) implements Page {

    @Override
    public String title() {
        return "督办";
    }

    /// One matter, with names.
    public record Line(SupervisionOrder matter, String orgName, String askerName, boolean late) {}
}
