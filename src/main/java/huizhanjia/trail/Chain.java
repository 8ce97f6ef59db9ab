package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import huizhanjia.trail.BookTable.Book;
import huizhanjia.trail.ChainTable.Checkpoint;
import huizhanjia.trail.ChainTable.Head;
import huizhanjia.vault.Vault;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// The growing end of each chain. Nothing is added to an end whose seal does not fit, or that does not go on
/// from what this application knows.
@Component
class Chain {

    private final ChainTable table;
    private final BookTable books;
    private final Anchors anchors;
    private final Troubles troubles;
    private final Vault vault;

    Chain(ChainTable table, BookTable books, Anchors anchors, Troubles troubles, Vault vault) {
        this.table = table;
        this.books = books;
        this.anchors = anchors;
        this.troubles = troubles;
        this.vault = vault;
    }

    /// The end of a chain, proven, and locked until the transaction ends.
    ChainEnd lock(ChainName name) {
        ready();
        return proven(table.lock(name).orElseGet(() -> open(name)));
    }

    /// Makes the row the new end; every hundredth is kept as a checkpoint as well.
    void close(ChainEnd end, Instant at) {
        table.move(end, Seal.HEAD.of(end.text(), vault));
        if (end.position() % Walk.CHECKPOINT_EVERY == 0) {
            keep(end, at);
        }
        anchors.added(end);
    }

    /// When a row lies already where the next one belongs.
    Refused taken(ChainEnd next) {
        return troubles.raise(next.chain(), "第 %d 条的位置上已有别的记录".formatted(next.position()));
    }

    /// Says at the start what a change would be refused for.
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        try {
            ready();
        } catch (Refused said) {
            return; // loudly, and again to whoever changes anything
        }
        table.heads().forEach(this::isProven);
        anchors.known().forEach(end -> {
            if (table.find(end.chain()).isEmpty()) {
                troubles.raise(end.chain(), gone());
            }
        });
    }

    private boolean isProven(Head head) {
        try {
            proven(head);
            return true;
        } catch (Refused said) {
            return false;
        }
    }

    private void ready() {
        try {
            anchors.ready();
            troubles.settle("");
        } catch (Refused apart) {
            throw troubles.raise("", apart.sentence());
        }
    }

    private ChainEnd proven(Head head) {
        var end = head.end();
        if (!head.holds(vault)) {
            throw troubles.raise(end.chain(), "链尾记录被改动");
        }
        anchors.flaw(end).ifPresent(flaw -> {
            throw troubles.raise(end.chain(), flaw);
        });
        troubles.settle(end.chain());
        return end;
    }

    private Head open(ChainName name) {
        if (anchors.knows(name)) {
            throw troubles.raise(name, gone());
        }
        var book = sealed(name, books.lock().orElse(null));
        var opened = table.lock(name);
        if (opened.isPresent()) {
            return opened.get(); // another was faster
        }
        if (table.count() != book.chains()) {
            throw troubles.raise(name, "应有 %d 条链，现有 %d 条".formatted(book.chains(), table.count()));
        }
        var start = ChainEnd.start(name, book.chains() + 1);
        var head = new Head(start, Seal.HEAD.of(start.text(), vault));
        table.put(start, head.seal());
        books.put(book.id(), start.number(), book.anchorings());
        return head;
    }

    private void keep(ChainEnd end, Instant at) {
        var anchoring = sealed(end.chain(), books.find().orElse(null)).anchorings();
        var before = table.checkpointSeal(end.chain(), anchoring, end.position() - Walk.CHECKPOINT_EVERY);
        try {
            table.keep(end, anchoring, Seal.CHECKPOINT.of(Checkpoint.text(end, before), vault), at);
        } catch (DuplicateKeyException planted) {
            throw taken(end);
        }
    }

    private Book sealed(ChainName chain, @Nullable Book book) {
        if (book == null || !book.isSealed()) {
            throw troubles.raise(chain, "日志簿（链的总数）被改动");
        }
        return book;
    }

    private static String gone() {
        return "整条链不见了";
    }
}
