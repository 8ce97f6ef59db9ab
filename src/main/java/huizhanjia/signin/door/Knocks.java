package huizhanjia.signin.door;

import huizhanjia.signin.door.KnockTable.Spending;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts who asks at the open doors, for all instances: with many of them a limit is still one limit, and no restart
/// forgets it. Who asked about what rests as a blind index only.
@Component
public class Knocks {

    private static final int MINUTE = 60;
    private static final double ALL = 1;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final KnockTable table;
    private final Vault vault;
    private final Clock clock;

    Knocks(KnockTable table, Vault vault, Clock clock) {
        this.table = table;
        this.vault = vault;
        this.clock = clock;
    }

    /// Seconds to wait before the ask may come again, 0 when it was spent now. What is there for all is spent
    /// only by an ask that its own network had left.
    public long wait(Knock knock) {
        var now = clock.instant();
        var own = spending(knock.own(), knock.asks());
        var mine = named(knock, own, spending(knock.ownAbout(), knock.ofSubject()));
        var spent = table.spend(mine, ALL, now);
        if (spent.size() < mine.size()) {
            return rest(spent.containsKey(own.name()) ? knock.ofSubject() : knock.asks());
        }
        var isFew = spent.getOrDefault(own.name(), ALL) * knock.asks() < Knock.FEW + ALL;
        var ceiling = isFew ? ALL : ALL - knock.reserved();
        return spendOfAll(knock, ceiling, now);
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void forget() {
        table.forget(clock.instant().minus(KEPT));
    }

    private long spendOfAll(Knock knock, double ceiling, Instant now) {
        var together = spending(knock.door(), knock.together());
        var all = named(knock, together, spending(knock.about(), knock.aboutSubject()));
        var spent = table.spend(all, ceiling, now);
        if (spent.size() == all.size()) {
            return 0;
        }
        return rest(spent.containsKey(together.name()) ? knock.aboutSubject() : knock.together());
    }

    /// What an ask spends: the one, and the other when it is about something in particular.
    private static List<Spending> named(Knock knock, Spending always, Spending about) {
        return knock.subject().isEmpty() ? List.of(always) : List.of(always, about);
    }

    /// Until one of so many a minute has come back.
    private static long rest(int most) {
        return Math.ceilDiv(MINUTE, most);
    }

    private Spending spending(String name, int most) {
        return new Spending(HexFormat.of().formatHex(vault.index("signin.knock", name)), most);
    }
}
