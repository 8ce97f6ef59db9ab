package huizhanjia.signin.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many calls a minute a token, and an address, may make at this instance. Each instance counts for itself,
/// and that is right: the number keeps one program from taking all the hands of a machine, of which another
/// instance has its own. Nothing is guessed at this pace, as a token has 256 bits; what is guessed is counted
/// for all (see `signin.failure`, `signin.door`).
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

    @Autowired
    RateLimit(@Value("${huizhanjia.api.calls-per-minute:600}") int perMinute) {
        this(perMinute, System::nanoTime);
    }

    /// @param nanos time that only goes on, whatever becomes of the clock on the wall
    RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.time = new Running(nanos);
    }

    /// Seconds to wait before the caller may call again; 0 when it may now.
    public long wait(String caller) {
        return wait(caller, perMinute);
    }

    /// The same for a door with a limit of its own; its callers bear the door's name.
    public long wait(String caller, int calls) {
        var probe = bucket(caller, calls).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999));
    }

    /// How often the caller may still call at once.
    public long left(String caller, int calls) {
        return bucket(caller, calls).getAvailableTokens();
    }

    private Bucket bucket(String caller, int calls) {
        return buckets.get(
                caller,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, MINUTE))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /// As buckets read it.
    private record Running(LongSupplier nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
