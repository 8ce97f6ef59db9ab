package huizhanjia.task;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The scheduler's clock: goes on with the machine's, and at its own pace while that one is put back. Waits and
/// heartbeats last as long as they should, whoever sets the time.
final class SteadyClock implements Clock {

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant last;
    private long lastNanos;

    SteadyClock(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.last = wall.instant();
        this.lastNanos = nanos.getAsLong();
    }

    @Override
    public synchronized Instant now() {
        var nanosNow = nanos.getAsLong();
        var own = last.plusNanos(nanosNow - lastNanos);
        var told = wall.instant();
        last = told.isAfter(own) ? told : own;
        lastNanos = nanosNow;
        return last;
    }
}
