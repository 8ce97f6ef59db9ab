package huizhanjia.election;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The days on which the end of a term is spoken of, and to whom; the days are a default of ours (ORG-08).
public enum NoticeStep {
    HALF_YEAR(180, "届满前180天"),
    QUARTER(90, "届满前90天"),
    MONTH(30, "届满前30天"),
    ENDED(0, "已届满");

    private final int days;
    private final String label;

    NoticeStep(int days, String label) {
        this.days = days;
        this.label = label;
    }

    /// The most pressing one reached so many days before the end; nothing before the first.
    public static Optional<NoticeStep> reached(long daysLeft) {
        return Arrays.stream(values())
                .filter(step -> daysLeft <= step.days)
                .min(Comparator.comparingInt(step -> step.days));
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// Whether the union directly above is told too.
    boolean tellsSuperior() {
        return this != HALF_YEAR;
    }

    /// Whether the county union is told too.
    boolean tellsCounty() {
        return this == MONTH || this == ENDED;
    }
}
