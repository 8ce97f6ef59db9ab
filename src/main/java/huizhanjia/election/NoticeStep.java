package huizhanjia.election;

import huizhanjia.law.Numbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The times the end of a term is spoken of, and to whom; the days are defaults of ours (ORG-08, LN2-28).
public enum NoticeStep {
    FIRST("ele.notice.first.days"),
    SECOND("ele.notice.second.days"),
    LAST("ele.notice.last.days"),
    ENDED("");

    /// The keys of the days.
    static final Set<String> KEYS = Arrays.stream(values())
            .map(step -> step.key)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private final String key;

    NoticeStep(String key) {
        this.key = key;
    }

    /// The furthest reaching one whose day has come so many days before the end; nothing before the first.
    static Optional<NoticeStep> reached(long daysLeft, Numbers numbers) {
        return Arrays.stream(values())
                .filter(step -> daysLeft <= step.days(numbers))
                .max(Comparator.naturalOrder());
    }

    /// How many days before its end a term is spoken of for the first time.
    static int earliest(Numbers numbers) {
        return Arrays.stream(values())
                .mapToInt(step -> step.days(numbers))
                .max()
                .orElseThrow();
    }

    private int days(Numbers numbers) {
        return this == ENDED ? 0 : numbers.count(key);
    }

    /// Whether the union directly above is told too.
    boolean tellsSuperior() {
        return this != FIRST;
    }

    /// Whether the county union is told too.
    boolean tellsCounty() {
        return this == LAST || this == ENDED;
    }
}
