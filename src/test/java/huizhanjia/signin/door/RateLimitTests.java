package huizhanjia.signin.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(60, nanos::get);

    @Test
    void so_many_calls_a_minute_and_no_more() {
        for (var call = 0; call < 60; call++) {
            assertThat(limit.wait("somebody")).isZero();
        }
        assertThat(limit.wait("somebody")).isEqualTo(1);
        assertThat(limit.wait("somebody else")).isZero();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(limit.wait("somebody")).isZero();
        assertThat(limit.wait("somebody")).isEqualTo(1);
    }

    @Test
    void a_door_has_a_limit_of_its_own() {
        assertThat(limit.wait("verify", 2)).isZero();
        assertThat(limit.left("verify", 2)).isEqualTo(1);
        assertThat(limit.wait("verify", 2)).isZero();
        assertThat(limit.wait("verify", 2)).isEqualTo(30);
    }
}
