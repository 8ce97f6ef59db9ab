package huizhanjia.trail.web;

import huizhanjia.trail.TrailLine;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.util.List;

/// What `/trail` prints.
public record TrailPage(String words, String from, String until, List<TrailLine> lines, PageLinks links)
        implements Page {

    @Override
    public String title() {
        return "操作日志";
    }
}
