package huizhanjia.intake.web;

import java.time.Duration;

/// Moments and lengths as printed.
final class Times {

    private Times() {}

    static String length(Duration length) {
        return length.toSeconds() < 60
                ? "约 %d 秒".formatted(Math.max(1, length.toSeconds()))
                : "约 %d 分钟".formatted(length.toMinutes() + 1);
    }
}
