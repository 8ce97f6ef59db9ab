package huizhanjia.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The house's clock beside the time that has passed since the start, which nobody sets. A machine whose clock is set
/// back would refuse every right code until somebody notices; so a code is right by either of the two.
@Component
class RunningTime {

    /// Beyond this a clock was not set back but wrong from the beginning.
    private static final Duration FURTHEST = Duration.ofDays(1);

    private final Clock clock;
    private final LongSupplier nanos;
    private final Instant startedAt;
    private final long started;

    @Autowired
    RunningTime(Clock clock) {
        this(clock, System::nanoTime);
    }

    RunningTime(Clock clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.startedAt = clock.instant();
        this.started = nanos.getAsLong();
    }

    /// What the clock says.
    Instant now() {
        return clock.instant();
    }

    /// The moments it may be: what the clock says and, when it was set back, what has run on.
    List<Instant> moments() {
        var now = now();
        var running = startedAt.plusNanos(nanos.getAsLong() - started);
        var back = Duration.between(now, running);
        return back.isPositive() && back.compareTo(FURTHEST) <= 0 ? List.of(now, running) : List.of(now);
    }
}
