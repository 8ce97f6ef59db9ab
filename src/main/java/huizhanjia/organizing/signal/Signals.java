package huizhanjia.organizing.signal;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.organizing.OrganizingEvent;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signs that a union may be about to vanish: raised by whoever notices, settled by whoever looked into it.
@Component
public class Signals {

    private final SignalTable table;
    private final Trail trail;
    private final Clock clock;

    Signals(SignalTable table, Trail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /// Raises it, once for one cause: what was settled stays settled. Whether it is new.
    @Transactional
    public boolean raise(Signal.Raising raising) {
        return table.add(raising, clock.instant());
    }

    /// What nobody settled yet, of the unions of the scope; the newest first.
    public List<Signal> open(Scope scope) {
        return table.open(scope);
    }

    /// How many they are.
    public long count(Scope scope) {
        return table.count(scope);
    }

    /// Settles it with what was found out.
    @Transactional
    public void settle(SignalId id, String reason, Actor by) {
        by.need("organizing:edit");
        if (reason.isBlank()) {
            throw new Refused("organizing.reason-missing", "请写明核查情况和处理结果");
        }
        var signal = table.open(by.scope()).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.signal-unknown", "没有这条信号，或已经处理，或不在您的管辖范围内"));
        if (!table.end(signal, reason.strip(), by, clock.instant())) {
            throw new Refused("organizing.signal-settled", "别人刚处理过这条信号，请刷新后再看");
        }
        trail.record(
                by, new OrganizingEvent.SignalSettled(signal.county(), signal.org(), signal.subject(), reason.strip()));
    }
}
