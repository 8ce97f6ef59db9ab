package huizhanjia.task;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import java.time.Instant;

/// How long broken work waits before it is taken up again: longer each time, an hour at most.
final class Waits {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private Waits() {}

    static Instant after(ExecutionComplete broken) {
        return broken.getTimeDone().plus(after(broken.getExecution().consecutiveFailures));
    }

    /// @param failures how often it broke down in a row before this time
    static Duration after(int failures) {
        var wait = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
