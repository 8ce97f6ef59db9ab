package huizhanjia.desk;

import huizhanjia.database.BackUpLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Whether back-ups are made and tried out often enough: one in two days, a try in half a year; conventions of
/// ours. On a server of the deployer's own that is not ours to know.
@Component
public class Keeping {

    private static final Duration BACKED_UP_WITHIN = Duration.ofDays(2);
    private static final Duration REHEARSED_WITHIN = Duration.ofDays(183);

    private final ObjectProvider<BackUpLog> log;
    private final Clock clock;

    Keeping(ObjectProvider<BackUpLog> log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// The log of back-ups; empty where there is none to keep.
    public Optional<BackUpLog> log() {
        return Optional.ofNullable(log.getIfAvailable()).filter(BackUpLog::isKept);
    }

    /// What was done too long ago, never, or in vain.
    public List<BackUpLog.Act> late() {
        return log().map(kept -> Arrays.stream(BackUpLog.Act.values())
                        .filter(act -> isLate(kept, act))
                        .toList())
                .orElse(List.of());
    }

    private boolean isLate(BackUpLog kept, BackUpLog.Act act) {
        var within = act == BackUpLog.Act.BACKED_UP ? BACKED_UP_WITHIN : REHEARSED_WITHIN;
        return kept.last(act)
                .filter(entry ->
                        entry.succeeded() && entry.at().isAfter(clock.instant().minus(within)))
                .isEmpty();
    }
}
