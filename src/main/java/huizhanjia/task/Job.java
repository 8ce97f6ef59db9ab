package huizhanjia.task;

import huizhanjia.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A piece of long work as it stands.
///
/// @param by whoever started it, as they were then
/// @param startedAt when the newest attempt began
/// @param attempts how often it was begun; more than once after the server was killed
/// @param movedAt when it last told how far it is
/// @param failure why it failed, in Chinese; empty when it did not
public record Job(
        JobId id,
        JobOrder order,
        Actor by,
        Instant startedAt,
        int attempts,
        Pace pace,
        Instant movedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant failedAt,
        String failure) {

    /// How far it is.
    ///
    /// @param total 0 while it is not known
    public record Pace(long done, long total, String note) {}

    /// Whether nothing more will happen to it.
    public boolean isOver() {
        return finishedAt != null || failedAt != null;
    }

    /// From 0 to 100; 0 while the whole is not known.
    public int percent() {
        if (finishedAt != null) {
            return 100;
        }
        return pace.total() <= 0 ? 0 : (int) Math.min(99, pace.done() * 100 / pace.total());
    }

    /// How long the rest will take at the speed so far; nought while it cannot be said.
    public Duration rest() {
        if (isOver() || pace.done() <= 0 || pace.total() <= pace.done()) {
            return Duration.ZERO;
        }
        var spent = Duration.between(startedAt, movedAt).toMillis();
        return Duration.ofMillis(spent * (pace.total() - pace.done()) / pace.done());
    }
}
