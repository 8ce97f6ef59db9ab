package huizhanjia.trail;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.trail.AnchorLine.Countersigned;
import huizhanjia.trail.BookTable.Book;
import huizhanjia.trail.ChainTable.Head;
import huizhanjia.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Looks at all of the log in the transaction it is called in: the book, the anchorings, every chain, the anchor.
@Component
class ChainExamination {

    private final ChainTable chains;
    private final BookTable books;
    private final ChainedRows chainedRows;
    private final AnchorStore anchor;
    private final Vault vault;

    ChainExamination(ChainTable chains, BookTable books, ChainedRows chainedRows, AnchorStore anchor, Vault vault) {
        this.chains = chains;
        this.books = books;
        this.chainedRows = chainedRows;
        this.anchor = anchor;
        this.vault = vault;
    }

    /// What was seen.
    ///
    /// @param ends of the chains by what their rows say now
    /// @param lines what to print of each chain
    /// @param flaws what does not hold, in words
    record Seen(List<Anchoring> anchorings, List<ChainEnd> ends, List<String> lines, List<String> flaws) {

        private Seen(List<Anchoring> anchorings) {
            this(anchorings, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private Optional<Anchoring> last() {
            return anchorings.isEmpty() ? Optional.empty() : Optional.of(anchorings.getLast());
        }

        private void wrong(String flaw) {
            told(flaw, false);
        }

        private void told(String flaw, boolean isAnswered) {
            lines.add(isAnswered ? flaw + "（起算以前，已说明）" : flaw);
            if (!isAnswered) {
                flaws.add(flaw);
            }
        }
    }

    Seen examine() {
        var seen = new Seen(books.anchorings());
        var known = known();
        if (!anchor.isUntouched()) {
            known.error().ifPresent(seen::wrong);
        }
        var heads = heads();
        var names = new TreeSet<>(heads.keySet());
        names.addAll(chainedRows.chains());
        var book = books.find();
        if (book.isEmpty()) {
            names.forEach(name -> formerly(name, Optional.ofNullable(heads.get(name)), seen));
        } else {
            count(book.get(), heads, seen);
            names.forEach(name -> chain(name, Optional.ofNullable(heads.get(name)), seen));
        }
        known.ends().values().forEach(end -> compare(end, Optional.ofNullable(heads.get(end.chain())), seen));
        anchor.countersigned().forEach(kept -> compare(kept, heads, seen));
        return seen;
    }

    /// A chain from before chains were counted, by the seals it has.
    private void formerly(ChainName name, Optional<Head> head, Seen seen) {
        var walk = new Walk(ChainEnd.start(name, 0), chains.checkpoints(name, 0), true, vault);
        chainedRows.walk(name, walk::step);
        var flaw = head.map(it -> ending(it, it.end().position() == 0 || it.heldFormerly(vault), walk))
                .orElse(walk.flaw());
        told(name, walk, flaw, seen);
    }

    private Map<ChainName, Head> heads() {
        return chains.heads().stream()
                .collect(Collectors.toMap(head -> head.end().chain(), Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static void count(Book book, Map<ChainName, Head> heads, Seen seen) {
        seen.anchorings().stream()
                .filter(it -> !it.isSealed())
                .forEach(it -> seen.wrong("第 %d 次起算的记录，或它前一次的，被改动或移除".formatted(it.number())));
        if (book.isSealed() && book.chains() != heads.size()) {
            seen.wrong("应有 %d 条链，现有 %d 条".formatted(book.chains(), heads.size()));
        }
        if (seen.last()
                .map(Anchoring::number)
                .filter(last -> last == book.anchorings())
                .isEmpty()) {
            seen.wrong("最近一次起算的记录被移除");
        }
    }

    private void chain(ChainName name, Optional<Head> head, Seen seen) {
        var start = ChainEnd.start(name, 0);
        var accepted =
                seen.last().map(it -> it.ends().getOrDefault(name, start)).orElse(start);
        var since = chains.checkpoints(name, seen.last().map(Anchoring::number).orElse(0L));
        var walk = new Walk(accepted, since, false, vault);
        chainedRows.walk(name, walk::step);
        var flaw = head.map(it -> ending(it, it.holds(vault), walk)).orElse("链尾记录不见了");
        told(name, walk, flaw, seen);
    }

    /// What is wrong with a chain, its end first.
    private static String ending(Head head, boolean isSealed, Walk walk) {
        if (!isSealed) {
            return walk.flaw().isEmpty() ? "链尾记录被改动" : "链尾记录被改动；" + walk.flaw();
        }
        if (!walk.flaw().isEmpty()) {
            return walk.flaw();
        }
        var rows = walk.end();
        if (head.end().position() > rows.position()) {
            return "第 %d 条之后的记录被移除".formatted(rows.position());
        }
        if (head.end().position() < rows.position()) {
            return "链尾被退回到第 %d 条，其后还有记录".formatted(head.end().position());
        }
        return head.end().hash().equals(rows.hash()) ? "" : "链尾与最后一条记录不符，记录被整体改写";
    }

    private void told(ChainName name, Walk walk, String flaw, Seen seen) {
        seen.ends().add(walk.end());
        if (!flaw.isEmpty()) {
            seen.wrong(chainedRows.label(name) + "：" + flaw);
            return;
        }
        var explained = walk.explained().isEmpty() ? "" : "（起算以前已说明：" + walk.explained() + "）";
        seen.lines()
                .add("%s：%,d 条完整%s"
                        .formatted(chainedRows.label(name), walk.end().position(), explained));
    }

    private void compare(ChainEnd known, Optional<Head> head, Seen seen) {
        head.map(it -> chainedRows.broken(known, it.end()))
                .orElse(Optional.of("整条链不见了，此前已有 %d 条".formatted(known.position())))
                .ifPresent(flaw -> seen.wrong("%s与锚文件不符：%s".formatted(chainedRows.label(known.chain()), flaw)));
    }

    /// What did not fit when somebody answered for the log has been answered for.
    private void compare(Countersigned kept, Map<ChainName, Head> heads, Seen seen) {
        var line = kept.line();
        var name = new ChainName(line.county(), EventTable.KIND);
        var end = heads.containsKey(name) ? heads.get(name).end() : ChainEnd.start(name, 0);
        var flaw = chainedRows.flaw(line, end);
        if (!flaw.isEmpty()) {
            var said = "%s与%s签认的锚行%s".formatted(chainedRows.label(name), Days.minute(kept.at()), flaw);
            var isAnswered =
                    seen.last().filter(it -> it.at().isAfter(kept.at())).isPresent();
            seen.told(said, isAnswered);
        }
    }

    private Known known() {
        try {
            return new Known(Anchoring.ends(anchor.current().ends()), Optional.empty());
        } catch (Refused apart) {
            return new Known(new TreeMap<>(), Optional.of(apart.sentence()));
        }
    }

    /// What the anchor says, or why it says nothing.
    private record Known(Map<ChainName, ChainEnd> ends, Optional<String> error) {}
}
