package huizhanjia.signin.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How long whoever failed to sign in waits, the longer the more often: a convention of ours (GB/T 22239-2019 8.1.4.1
/// asks for measures after failures and names no numbers), reasoned in ADR 0030. Failures are forgotten one by one.
@SuppressWarnings("ImmutableEnumChecker") // the maps are unmodifiable
public enum Delay {
    /// One account from one network: the fifth failure locks it there for a quarter of an hour, the seventh for an
    /// hour.
    PAIR(
            Duration.ofHours(2),
            Map.of(
                    3, Duration.ofSeconds(5),
                    4, Duration.ofSeconds(30),
                    5, Duration.ofMinutes(15),
                    6, Duration.ofMinutes(30),
                    7, Duration.ofHours(1))),

    /// An account from all networks it never came in from.
    ACCOUNT(
            Duration.ofHours(1),
            Map.of(20, Duration.ofMinutes(1), 50, Duration.ofMinutes(5), 100, Duration.ofMinutes(15))),

    /// A network that tries accounts that never came in from it.
    NETWORK(
            Duration.ofMinutes(15),
            Map.of(100, Duration.ofSeconds(30), 200, Duration.ofMinutes(2), 400, Duration.ofMinutes(10)));

    private final Duration forgottenEvery;
    private final NavigableMap<Integer, Duration> waits;

    Delay(Duration forgottenEvery, Map<Integer, Duration> waits) {
        this.forgottenEvery = forgottenEvery;
        this.waits = Collections.unmodifiableNavigableMap(new TreeMap<>(waits));
    }

    /// What is left of so many failures counted at a moment; a clock set back forgets none.
    public int left(int failures, Instant countedAt, Instant now) {
        var forgotten = Math.max(0, Duration.between(countedAt, now).dividedBy(forgottenEvery));
        return (int) Math.max(0, failures - forgotten);
    }

    /// How long whoever has failed so often waits before the next try.
    public Duration wait(int failures) {
        var step = waits.floorEntry(failures);
        return step == null ? Duration.ZERO : step.getValue();
    }
}
