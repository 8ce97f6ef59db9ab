package huizhanjia.access;

import huizhanjia.kernel.Days;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands until a test moves it.
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T01:00:00Z"));

    public void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), Days.CHINA);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public ZoneId getZone() {
        return Days.CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the house has one zone");
    }
}
