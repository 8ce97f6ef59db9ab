package huizhanjia.member.rights;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Scope;
import huizhanjia.member.rights.ListReadingTable.Hour;
import huizhanjia.member.rights.ListReadingTable.Line;
import huizhanjia.trail.Trail;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts who looks through lists of members, and tells it once a post and hour. That a post looked is written before
/// its first list of the hour is shown; how much it saw is counted in memory and written down every half minute, so
/// that no list waits for it (ADR 0041).
@Component
public class ListReadings {

    private static final String NO_COUNTY = "000000";
    private static final int MOST = 500;

    private final ListReadingTable table;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ConcurrentHashMap<Hour, Seen> open = new ConcurrentHashMap<>();

    ListReadings(ListReadingTable table, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// A post was shown a list with so many persons.
    public void note(Actor by, int rows) {
        var hour = new Hour(county(by.scope()), by.appointment(), hour());
        var seen = open.get(hour);
        if (seen == null) {
            transaction.executeWithoutResult(now -> table.begin(hour.county(), by, hour.at()));
            seen = open.computeIfAbsent(hour, unknown -> new Seen());
        }
        seen.lists.increment();
        seen.rows.add(rows);
    }

    /// Writes the counts down; an hour that is well over is forgotten here. What could not be written waits for
    /// the next time.
    @Scheduled(fixedDelay = 30_000)
    @PreDestroy
    void write() {
        var last = hour().minus(1, ChronoUnit.HOURS);
        open.forEach((hour, seen) -> {
            write(hour, seen);
            if (hour.at().isBefore(last)) {
                open.remove(hour);
            }
        });
    }

    /// Tells the hours that are over, each in the transaction that marks it told. A minute is left for what is
    /// counted last.
    @Scheduled(fixedDelay = 60_000)
    void tell() {
        write();
        var before = clock.instant().minus(1, ChronoUnit.HOURS).minus(1, ChronoUnit.MINUTES);
        while (Boolean.TRUE.equals(transaction.execute(now -> tell(before)))) {
            // until none is left
        }
    }

    private boolean tell(Instant before) {
        var lines = table.untold(before, MOST);
        lines.forEach(this::tell);
        return lines.size() == MOST;
    }

    private void tell(Line line) {
        var from = LocalDateTime.ofInstant(line.hour().at(), Days.CHINA);
        var hour = "%s 起一小时".formatted(Days.minute(from));
        var root = line.by().scope().root();
        trail.record(line.by(), new ListRead(line.hour().county(), root, hour, line.lists(), line.rows()));
        table.told(line.hour(), clock.instant());
    }

    private void write(Hour hour, Seen seen) {
        var lists = seen.lists.sumThenReset();
        var rows = seen.rows.sumThenReset();
        if (lists == 0 && rows == 0) {
            return;
        }
        try {
            transaction.executeWithoutResult(now -> table.add(hour, lists, rows));
        } catch (RuntimeException unwritten) {
            seen.lists.add(lists);
            seen.rows.add(rows);
            throw unwritten;
        }
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }

    private static String county(Scope scope) {
        return (scope.area() + NO_COUNTY).substring(0, NO_COUNTY.length());
    }

    /// What was seen since it was last written down.
    private static final class Seen {
        private final LongAdder lists = new LongAdder();
        private final LongAdder rows = new LongAdder();
    }
}
