package huizhanjia.organizing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Entries that may be one firm: looked at side by side, decided with a reason.
@Component
public class Pairs {

    private final PairTable table;
    private final FirmRegister firmRegister;
    private final Territories territories;
    private final Trail trail;
    private final Clock clock;

    Pairs(PairTable table, FirmRegister firmRegister, Territories territories, Trail trail, Clock clock) {
        this.table = table;
        this.firmRegister = firmRegister;
        this.territories = territories;
        this.trail = trail;
        this.clock = clock;
    }

    /// What nobody decided yet, the likest first.
    public List<Pair> open(Scope scope) {
        return table.open(territories.of(scope));
    }

    /// Decides: one firm, and the later entry ends in the first; or two, and both stay.
    @Transactional
    public void resolve(PairId id, boolean isSame, String reason, Actor by) {
        by.need("organizing:edit");
        if (reason.isBlank()) {
            throw new Refused("organizing.reason-missing", "请写明核对的依据，如 电话核实、实地走访");
        }
        var territory = territories.of(by.scope());
        var pair = table.open(territory).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.pair-unknown", "这一对已经核对过，或不在您的管辖范围内"));
        if (!table.end(pair, isSame, reason.strip(), new PairTable.Signed(by, clock.instant()))) {
            throw new Refused("organizing.pair-ended", "别人刚核对过这一对，请刷新后再看");
        }
        if (isSame) {
            var kept = firmRegister.find(territory, pair.firm()).orElseThrow();
            var ended = firmRegister.find(territory, pair.other()).orElseThrow();
            firmRegister.merge(kept, ended, new FirmTable.Ending(reason.strip(), by.clerkName(), clock.instant()));
        }
        var org = by.scope().root();
        trail.record(
                by,
                new OrganizingEvent.PairResolved(
                        pair.county(), org, Firm.subject(pair.firm()), isSame, reason.strip()));
    }
}
