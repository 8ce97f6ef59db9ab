package huizhanjia.task.web;

import huizhanjia.kernel.Days;
import huizhanjia.task.Breakdown;
import huizhanjia.ui.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What broke down in the background and has not gone well since.
public record BreakdownList(List<Breakdown> rows) implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public String title() {
        return "后台故障";
    }

    /// A time as printed.
    public String time(Instant at) {
        return TIME.format(LocalDateTime.ofInstant(at, Days.CHINA));
    }
}
