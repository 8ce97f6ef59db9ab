package huizhanjia.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many calls a minute a token, and an address, may make.
@Component
public class RateLimit {

    private static final int MOST_CALLERS = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int perMinute;
    private final TimeMeter time;

    RateLimit(@Value("${huizhanjia.api.calls-per-minute:600}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new ClockTime(clock);
    }

    /// Seconds to wait before the caller may call again; 0 when it may now.
    public long wait(String caller) {
        return wait(caller, perMinute);
    }

    /// The same for a door with a limit of its own; its callers bear the door's name.
    long wait(String caller, int calls) {
        var probe = buckets.get(caller, name -> bucket(calls)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999));
    }

    private Bucket bucket(int calls) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    /// The house's clock as buckets read it.
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
