package huizhanjia.disclosure.web;

import huizhanjia.disclosure.ClearListRelease;
import huizhanjia.disclosure.WatchedHour;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Problems;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// What `/disclosures` prints.
public record DisclosurePage(Excerpt<ClearListRelease> releases, Excerpt<WatchedHour> hours, Problems problems)
        implements FormPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.CHINA);

    @Override
    public String title() {
        return "完整号码的查看和导出";
    }

    public PageLinks releaseLinks() {
        return PageLinks.of(releases, "/disclosures");
    }

    public PageLinks hourLinks() {
        return PageLinks.of(hours, "/disclosures", "hour");
    }

    /// A moment as printed.
    public String at(Instant moment) {
        return MOMENT.format(moment);
    }
}
