package huizhanjia.organizing.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huizhanjia.kernel.Refused;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Keeps the open page from being flooded: a few requests an hour from an address, and no more waiting than people
/// read.
@Component
class RequestDoor {

    private static final int HOURLY = 5;
    private static final long MOST_WAITING = 300;
    private static final int LENGTH = 16;
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cache<String, AtomicInteger> callers = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    /// Refuses a caller who asks too often, and everybody while too many wait.
    void enter(String address, long waiting) {
        var calls = callers.get(address, key -> new AtomicInteger()).incrementAndGet();
        if (calls > HOURLY || waiting >= MOST_WAITING) {
            throw new Refused("organizing.too-many", "提交太频繁，请一小时后再试，或直接联系县总工会");
        }
    }

    /// A number nobody guesses.
    String receipt() {
        var receipt = new StringBuilder(LENGTH);
        for (var at = 0; at < LENGTH; at++) {
            receipt.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return receipt.toString();
    }
}
