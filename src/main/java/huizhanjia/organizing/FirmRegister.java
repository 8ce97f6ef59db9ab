package huizhanjia.organizing;

import huizhanjia.kernel.Actor;
import huizhanjia.organizing.matching.FirmIndex;
import huizhanjia.organizing.matching.FirmName;
import huizhanjia.organizing.signal.Signal;
import huizhanjia.organizing.signal.SignalKind;
import huizhanjia.organizing.signal.Signals;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// How firms are entered, found and ended; who may do so is asked before.
@Component
class FirmRegister {

    private final FirmTable table;
    private final MentionTable mentions;
    private final PairTable pairs;
    private final Signals signals;
    private final Desk desk;

    FirmRegister(FirmTable table, MentionTable mentions, PairTable pairs, Signals signals, Desk desk) {
        this.table = table;
        this.mentions = mentions;
        this.pairs = pairs;
        this.signals = signals;
        this.desk = desk;
    }

    /// What the register needs besides its tables.
    @Component
    record Desk(Territories territories, Clock clock) {}

    FirmIndex index(String county) {
        var index = new FirmIndex(desk.territories().regions(county));
        table.each(county, index::add);
        return index;
    }

    /// Whether anything became known that was not.
    boolean enter(String county, ListedFirm listedFirm) {
        var at = desk.clock().instant();
        var known = listedFirm.match().isSame() ? table.find(listedFirm.firm()) : Optional.<Firm>empty();
        var facts = known.map(firm -> firm.facts()
                        .after(listedFirm.said(), listedFirm.origin().source()))
                .orElseGet(listedFirm.said()::classified);
        var firm = new Firm(listedFirm.firm(), county, facts);
        var isChanged = known.isEmpty() || !known.get().facts().equals(facts);
        if (known.isEmpty()) {
            table.add(firm, plain(firm), at);
        } else if (isChanged) {
            table.change(firm, plain(firm));
        }
        mentions.add(county, listedFirm, at);
        if (listedFirm.match().isDoubtful()) {
            pairs.add(Pair.of(county, listedFirm), at);
        }
        return isChanged;
    }

    Firm known(FirmId id) {
        return table.find(id).orElseThrow();
    }

    Optional<Firm> find(Territory territory, FirmId id) {
        return table.contains(territory, id) ? table.find(id) : Optional.empty();
    }

    /// Raises a signal for each firm that ended while a union covers it.
    void watch(String county, Function<Firm, List<Covering>> coverings) {
        for (var firm : table.ended(county)) {
            for (var covering : coverings.apply(firm)) {
                var words = "%s 已%s，工会须依法处置，会员会籍可以保留（《工会法》第十三条）"
                        .formatted(firm.name(), firm.facts().status().label());
                signals.raise(
                        new Signal.Raising(county, SignalKind.DEREGISTERED, covering.org(), firm.subject(), words));
            }
        }
    }

    /// Lets the second entry end in the first, which learns what the second knew.
    void merge(Firm kept, Firm ended, FirmTable.Ending ending) {
        table.end(ended, kept.id(), ending);
        var merged = new Firm(kept.id(), kept.county(), ended.facts().after(kept.facts(), FirmSource.TYPED));
        table.change(merged, plain(merged));
    }

    boolean retract(Firm firm, String reason, Actor by) {
        if (mentions.of(firm).size() > 1 || pairs.isBuiltOn(firm)) {
            return false;
        }
        table.end(
                firm,
                null,
                new FirmTable.Ending(reason, by.clerkName(), desk.clock().instant()));
        return true;
    }

    List<String> counties() {
        return table.counties();
    }

    private String plain(Firm firm) {
        return FirmName.of(firm.name(), desk.territories().regions(firm.county()))
                .plain();
    }
}
