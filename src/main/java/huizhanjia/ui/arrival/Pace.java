package huizhanjia.ui.arrival;

import java.io.IOException;
import java.time.Duration;

/// How slowly a body may come: within half a minute, or at eight kilobytes a second over its whole length. A
/// line of a township does ten times that; whoever sends a byte now and then does not.
final class Pace {

    static final Duration GRACE = Duration.ofSeconds(30);
    static final int BYTES_A_SECOND = 8 * 1024;

    private final Duration grace;
    private final long began = System.nanoTime();
    private long bytes;

    Pace(Duration grace) {
        this.grace = grace;
    }

    /// Counts what has come; throws when it took too long.
    void came(int more) throws TooSlow {
        bytes += Math.max(0, more);
        var allowed = grace.plusSeconds(bytes / BYTES_A_SECOND);
        if (System.nanoTime() - began > allowed.toNanos()) {
            throw new TooSlow();
        }
    }

    /// The body came too slowly.
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("a request body comes more slowly than anybody's line");
        }
    }
}
