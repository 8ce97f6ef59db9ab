package huizhanjia.trail;

import huizhanjia.trail.Anchoring.Kind;
import huizhanjia.vault.Vault;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets the log go on from the rows as they are, and writes down who answers for it and what did not hold.
@Component
class Reanchoring {

    private final ChainTable chains;
    private final BookTable books;
    private final ChainExamination chainExamination;
    private final Vault vault;
    private final Clock clock;

    Reanchoring(ChainTable chains, BookTable books, ChainExamination chainExamination, Vault vault, Clock clock) {
        this.chains = chains;
        this.books = books;
        this.chainExamination = chainExamination;
        this.vault = vault;
        this.clock = clock;
    }

    /// The anchor to write once this is committed. Nobody adds a row meanwhile.
    ///
    /// @param before what the file says; the anchor of a log that never began is blank
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Anchor anchor(Kind kind, String reason, Anchor before) {
        books.alone();
        chains.lockAll();
        var book = books.lock();
        if (kind == Kind.BEGUN && book.isPresent()) {
            return before; // another application was faster
        }
        var seen = chainExamination.examine();
        var ends = numbered(seen.ends());
        ends.forEach(end -> chains.put(end, Seal.HEAD.of(end.text(), vault)));
        var id = book.map(BookTable.Book::id).orElseGet(() -> before.isBlank() ? before.book() : UUID.randomUUID());
        var number = Math.max(book.map(BookTable.Book::anchorings).orElse(0L), before.anchorings()) + 1;
        books.add(new Anchoring(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                kind == Kind.BEGUN && !ends.isEmpty() ? Kind.TAKEN_OVER : kind,
                reason,
                String.join("；", seen.flaws()),
                Anchoring.ends(ends),
                true));
        books.put(id, ends.size(), number);
        return new Anchor(id, before.written(), number, ends);
    }

    private static List<ChainEnd> numbered(List<ChainEnd> ends) {
        return IntStream.range(0, ends.size())
                .mapToObj(index -> ends.get(index).numbered(index + 1L))
                .toList();
    }
}
