package huizhanjia.signin.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Five failures within a quarter of an hour lock an account, and an address, for a quarter of an hour.
public final class Lock {

    /// Failures that lock.
    public static final int FAILURES = 5;

    /// How long a lock lasts, and within how long the failures must fall.
    public static final Duration SPAN = Duration.ofMinutes(15);

    private Lock() {}

    /// Until when it is locked; empty when it is not.
    ///
    /// @param failures the moments of the latest failures, newest first
    public static Optional<Instant> until(List<Instant> failures, Instant now) {
        if (failures.size() < FAILURES) {
            return Optional.empty();
        }
        var newest = failures.getFirst();
        var oldest = failures.get(FAILURES - 1);
        var release = newest.plus(SPAN);
        var locked = !oldest.plus(SPAN).isBefore(newest) && now.isBefore(release);
        return locked ? Optional.of(release) : Optional.empty();
    }
}
