package huizhanjia.trail.web;

import huizhanjia.trail.TrailLine;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What `/trail` prints.
///
/// @param mayVerify whether the post may see the lines that leave on paper
public record TrailPage(
        String words, String from, String until, List<TrailLine> lines, PageLinks links, boolean mayVerify)
        implements Page {

    @Override
    public String title() {
        return "操作日志";
    }
}
