package huizhanjia.disclosure.web;

import huizhanjia.disclosure.ClearListRelease;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Excerpt;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What `/disclosures/asked` prints.
///
/// @param usable those that may still leave
public record AskedPage(Excerpt<ClearListRelease> asked, List<ClearListRelease> usable) implements Page {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.CHINA);

    @Override
    public String title() {
        return "我申请的完整号码导出";
    }

    public PageLinks links() {
        return PageLinks.of(asked, "/disclosures/asked");
    }

    /// How one stands, as printed.
    public String state(ClearListRelease clearListRelease) {
        var decision = clearListRelease.decision();
        if (decision == null) {
            return "等待批准";
        }
        if (!decision.released()) {
            return "不同意：" + decision.words();
        }
        return usable.contains(clearListRelease) ? "已批准，%s 前可导出一次".formatted(at(decision.until())) : "已导出或已过期";
    }

    /// A moment as printed.
    public String at(Instant moment) {
        return MOMENT.format(moment);
    }
}
