package huizhanjia.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// UUIDv7 (RFC 9562): ids that sort by the moment they were made.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_BITS = 12;

    /// Milliseconds since 1970 shifted left by the counter's bits; strictly increasing within one process.
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /// Reads the text of a path or a parameter; refused when it is no id, as when an address was cut off.
    public static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new Refused("request.no-id", "地址或表单里的编号不对，请回到列表重新选择");
        }
    }

    /// The next id, larger than every id this process made before.
    public static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var tick = LAST.accumulateAndGet(now, (last, wanted) -> Math.max(last + 1, wanted));
        var millis = tick >>> COUNTER_BITS;
        var counter = tick & ((1L << COUNTER_BITS) - 1);
        return new UUID(millis << 16 | 0x7000L | counter, RANDOM.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
