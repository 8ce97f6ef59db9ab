package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.access.MovableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunningTimeTests {

    private final MovableClock clock = new MovableClock();
    private final AtomicLong nanos = new AtomicLong();
    private final RunningTime time = new RunningTime(clock, nanos::get);

    @Test
    void a_clock_set_back_is_told_beside_what_has_run_on() {
        var start = clock.instant();
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        clock.pass(Duration.ofMinutes(-50));
        assertThat(time.moments()).hasSize(2).contains(start.plus(Duration.ofMinutes(10)));
    }

    @Test
    void a_clock_set_forward_is_believed() {
        clock.pass(Duration.ofHours(1));
        assertThat(time.moments()).hasSize(1);
    }

    @Test
    void a_clock_wrong_by_days_is_not_doubted() {
        clock.pass(Duration.ofDays(-2));
        assertThat(time.moments()).hasSize(1);
    }
}
