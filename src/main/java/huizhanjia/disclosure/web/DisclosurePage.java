package huizhanjia.disclosure.web;

import huizhanjia.disclosure.Release;
import huizhanjia.disclosure.WatchedHour;
import huizhanjia.kernel.Days;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What `/disclosures` prints.
public record DisclosurePage(List<Release> releases, List<WatchedHour> hours, Problems problems) implements FormPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.CHINA);

    @Override
    public String title() {
        return "完整号码的查看和导出";
    }

    /// A moment as printed.
    public String at(Instant moment) {
        return MOMENT.format(moment);
    }
}
