package huizhanjia.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTests {

    private static final Instant NOON = Instant.parse("2026-12-01T04:00:00Z");

    private final AtomicReference<Instant> wall = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong(7);
    private final SteadyClock clock = new SteadyClock(wall::get, nanos::get);

    @Test
    void a_minute_lasts_a_minute_when_the_machine_is_put_back_an_hour() {
        wall.set(NOON.minus(Duration.ofHours(1)));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(clock.now()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void it_goes_on_with_a_machine_that_is_put_forward() {
        wall.set(NOON.plus(Duration.ofHours(1)));
        assertThat(clock.now()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        wall.set(NOON);
        assertThat(clock.now()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void broken_work_waits_longer_each_time_and_an_hour_at_most() {
        assertThat(Waits.after(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Waits.after(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Waits.after(50)).isEqualTo(Duration.ofHours(1));
    }
}
