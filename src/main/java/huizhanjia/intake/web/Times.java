package huizhanjia.intake.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Moments and lengths as printed.
final class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Times() {}

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static String length(Duration length) {
        return length.toSeconds() < 60
                ? "约 %d 秒".formatted(Math.max(1, length.toSeconds()))
                : "约 %d 分钟".formatted(length.toMinutes() + 1);
    }
}
