package huizhanjia.trail;

import huizhanjia.trail.Chained.Row;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The rows of every chain, whichever room keeps them.
@Component
class Rows {

    private static final int BATCH = 5_000;

    /// Asked for late: the rooms that keep rows need chains themselves.
    private final ObjectProvider<Chained> kept;

    Rows(ObjectProvider<Chained> kept) {
        this.kept = kept;
    }

    /// All chains that have rows.
    SortedSet<ChainName> chains() {
        var all = new TreeSet<ChainName>();
        kept.stream().forEach(rows -> rows.counties().forEach(county -> all.add(new ChainName(county, rows.kind()))));
        return all;
    }

    /// Reads a chain from its beginning, in order.
    void walk(ChainName chain, Consumer<Row> walker) {
        var rows = of(chain);
        var place = Chained.Place.behind(0);
        for (var batch = rows.after(chain.county(), place, BATCH);
                !batch.isEmpty();
                batch = rows.after(chain.county(), place, BATCH)) {
            batch.forEach(walker);
            place = batch.getLast().place();
        }
    }

    /// What is wrong with the end of a chain for somebody who knows an earlier one; nothing when it goes on from there.
    Optional<String> broken(ChainEnd known, ChainEnd now) {
        if (now.position() < known.position()) {
            return Optional.of("被退回到第 %d 条，此前已有 %d 条".formatted(now.position(), known.position()));
        }
        var hash = now.position() == known.position()
                ? Optional.of(now.hash())
                : of(now.chain()).next(now.chain().county(), known.position()).map(Row::previous);
        if (hash.filter(known.hash()::equals).isEmpty()) {
            return Optional.of("第 %d 条以后与此前所知的接不上，记录被整体改写".formatted(known.position()));
        }
        return now.number() == known.number() ? Optional.empty() : Optional.of("链的编号被改动");
    }

    /// As printed: 县 210199 操作记录.
    String label(ChainName chain) {
        return "县 %s %s".formatted(chain.county(), of(chain).label());
    }

    private Chained of(ChainName chain) {
        return kept.stream()
                .filter(rows -> rows.kind().equals(chain.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps rows of " + chain));
    }
}
