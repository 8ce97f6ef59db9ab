package huizhanjia.signin.failure;

import huizhanjia.kernel.NetworkAddress;
import huizhanjia.signin.rules.Delay;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts failures to sign in, for all processes. A try is counted as a failure before it is judged and given
/// back when it was none, so that no two slip past the count together. An account that came in from a network
/// before is judged there by what was typed there, whatever others do elsewhere or beside it.
@Component
public class Failures {

    private static final byte[] ANY_NAME = {};
    private static final String ANYWHERE = "";

    /// How long a network stays one the account comes from.
    private static final Duration USUAL = Duration.ofDays(90);

    private static final Duration KEPT = Duration.ofDays(30);

    private final FailureTable table;
    private final Vault vault;
    private final Clock clock;

    Failures(FailureTable table, Vault vault, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /// How a name is known here, in whichever way it was typed.
    public byte[] index(String loginName) {
        return vault.index("access.login-name", loginName.strip().toLowerCase(Locale.ROOT));
    }

    /// Counts a try, unless it has to wait.
    @Transactional
    public Optional<Wait> begin(String loginName, String address) {
        var now = clock.instant();
        var held = hold(loginName, address, now);
        var wait = waits(held, now).stream().max(Comparator.comparing(Wait::rest));
        held.forEach((delay, it) -> {
            if (wait.isEmpty()) {
                var failures = delay.left(it.count().failures(), it.count().countedAt(), now) + 1;
                it.change(table, failures, now, now.plus(delay.wait(failures)));
            } else if (it.rest(now).compareTo(delay.wait(it.count().failures())) > 0) {
                it.change(
                        table,
                        it.count().failures(),
                        now,
                        now.plus(delay.wait(it.count().failures())));
            }
        });
        return wait;
    }

    /// What a try that failed has to wait for; nothing when the next may come at once.
    @Transactional
    public Optional<Wait> after(String loginName, String address) {
        var now = clock.instant();
        return waits(hold(loginName, address, now), now).stream().max(Comparator.comparing(Wait::rest));
    }

    /// Gives back a try that was no failure, and no sign-in either.
    @Transactional
    public void giveBack(String loginName, String address) {
        var now = clock.instant();
        hold(loginName, address, now)
                .forEach((delay, it) -> it.change(table, Math.max(0, it.count().failures() - 1), now, now));
    }

    /// A sign-in ends what was counted of the account on this network; what others tried elsewhere stays counted.
    @Transactional
    public void succeed(String loginName, String address) {
        var now = clock.instant();
        hold(loginName, address, now).forEach((delay, it) -> {
            if (delay == Delay.PAIR) {
                table.change(it.key(), new FailureTable.Count(0, now, now, now));
            } else {
                it.change(table, Math.max(0, it.count().failures() - 1), now, now);
            }
        });
    }

    void release(String loginName) {
        table.release(index(loginName), clock.instant());
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        var now = clock.instant();
        table.forget(now.minus(KEPT), now.minus(USUAL));
    }

    /// A count in hand.
    private record Held(FailureTable.Key key, FailureTable.Count count) {

        Duration rest(Instant now) {
            return Duration.between(now, count.freeAt());
        }

        void change(FailureTable table, int failures, Instant countedAt, Instant freeAt) {
            table.change(key, new FailureTable.Count(failures, countedAt, freeAt, count.signedInAt()));
        }
    }

    /// The counts a try touches, always taken in the same order.
    private Map<Delay, Held> hold(String loginName, String address, Instant now) {
        var name = index(loginName);
        var network = NetworkAddress.counted(address);
        var held = new LinkedHashMap<Delay, Held>();
        held.put(Delay.PAIR, held(new FailureTable.Key(name, network), now));
        var signedIn = held.get(Delay.PAIR).count().signedInAt();
        if (signedIn == null || signedIn.plus(USUAL).isBefore(now)) {
            held.put(Delay.ACCOUNT, held(new FailureTable.Key(name, ANYWHERE), now));
            held.put(Delay.NETWORK, held(new FailureTable.Key(ANY_NAME, network), now));
        }
        return held;
    }

    private Held held(FailureTable.Key key, Instant now) {
        return new Held(key, table.hold(key, now));
    }

    /// A wait is never longer than what its failures ask for: a clock set back does not freeze it.
    private static List<Wait> waits(Map<Delay, Held> held, Instant now) {
        var waits = new ArrayList<Wait>();
        held.forEach((delay, it) -> {
            var most = delay.wait(it.count().failures());
            var rest = it.rest(now).compareTo(most) > 0 ? most : it.rest(now);
            if (rest.isPositive()) {
                waits.add(new Wait(delay, it.count().failures(), rest, now.plus(rest)));
            }
        });
        return waits;
    }
}
