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
class ChainedRows {

    private static final int BATCH = 5_000;

    /// Asked for late: the rooms that keep rows need chains themselves.
    private final ObjectProvider<Chained> kept;

    ChainedRows(ObjectProvider<Chained> kept) {
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

    /// What is wrong with the end of a chain for somebody who knows an earlier one; nothing when it goes on
    /// from there.
    Optional<String> broken(ChainEnd known, ChainEnd now) {
        if (now.position() < known.position()) {
            return Optional.of("被退回到第 %d 条，此前已有 %d 条".formatted(now.position(), known.position()));
        }
        if (hash(known.position(), now).filter(known.hash()::equals).isEmpty()) {
            return Optional.of("第 %d 条以后与此前所知的接不上，记录被整体改写".formatted(known.position()));
        }
        return now.number() == known.number() ? Optional.empty() : Optional.of("链的编号被改动");
    }

    /// What is wrong with the end of a chain for somebody who has a line of it on paper; empty text when it goes on
    /// from there.
    String flaw(AnchorLine line, ChainEnd now) {
        if (now.position() < line.position()) {
            return "不符：库里只有 %d 条，锚行是第 %d 条".formatted(now.position(), line.position());
        }
        return hash(line.position(), now)
                        .filter(hash -> hash.toString().startsWith(line.digits()))
                        .isPresent()
                ? ""
                : "不符：第 %d 条以前的记录与锚行不同".formatted(line.position());
    }

    /// The hash after a position, as what follows it has it.
    private Optional<Hash> hash(long position, ChainEnd now) {
        return now.position() == position
                ? Optional.of(now.hash())
                : of(now.chain()).next(now.chain().county(), position).map(Row::previous);
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
