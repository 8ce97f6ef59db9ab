package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import huizhanjia.trail.Anchoring.Kind;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What this application knows of the chains: the anchor it began with, and what it committed since. The file
/// follows, some seconds behind and never ahead.
@Component
class Anchors {

    private static final String FILE = "锚文件";

    private final AnchorStore store;
    private final Reanchoring reanchoring;
    private final ChainedRows chainedRows;
    private final Troubles troubles;
    private final Map<ChainName, ChainEnd> known = new TreeMap<>();
    private volatile @Nullable Anchor anchor;
    private volatile boolean isBehind;

    Anchors(AnchorStore store, Reanchoring reanchoring, ChainedRows chainedRows, Troubles troubles) {
        this.store = store;
        this.reanchoring = reanchoring;
        this.chainedRows = chainedRows;
        this.troubles = troubles;
    }

    /// Reads the anchor the first time, or begins it for a log that never had one; refused when it and the
    /// database do not belong together.
    Anchor ready() {
        var now = anchor;
        return now == null ? open() : now;
    }

    /// The ends this application knows of.
    List<ChainEnd> known() {
        synchronized (known) {
            return List.copyOf(known.values());
        }
    }

    /// Whether it knows of the chain.
    boolean knows(ChainName chain) {
        if (find(chain).isPresent()) {
            isAnswered();
        }
        return find(chain).isPresent();
    }

    /// What is wrong with an end for somebody who knows what this application knows.
    Optional<String> flaw(ChainEnd end) {
        var added = (Added) TransactionSynchronizationManager.getResource(this);
        if (added != null && end.equals(added.ends.get(end.chain()))) {
            return Optional.empty();
        }
        var flaw = broken(end);
        return flaw.isPresent() && isAnswered() ? broken(end) : flaw;
    }

    /// Remembers the end once the transaction commits.
    void added(ChainEnd end) {
        var added = (Added) TransactionSynchronizationManager.getResource(this);
        if (added == null) {
            added = new Added();
            TransactionSynchronizationManager.bindResource(this, added);
            TransactionSynchronizationManager.registerSynchronization(added);
        }
        added.ends.put(end.chain(), end);
    }

    /// Goes on from the rows as they are, for somebody who answers for them.
    synchronized void anew(Kind kind, String reason) {
        take(reanchoring.anchor(kind, reason, store.readable()));
        save();
    }

    @PreDestroy
    @Scheduled(fixedDelay = 2_000)
    void follow() {
        if (isBehind) {
            try {
                save();
                troubles.settle(FILE);
            } catch (Refused unwritable) {
                isBehind = true;
                troubles.note(FILE, unwritable.sentence());
            }
        }
    }

    /// Forgets what it knows, as if it had just been started.
    synchronized void forget() {
        isBehind = false;
        anchor = null;
    }

    private synchronized Anchor open() {
        var now = anchor;
        if (now != null) {
            return now;
        }
        if (!store.isUntouched()) {
            return take(store.current());
        }
        var blank = store.readable();
        store.write(blank); // from here on a database without a book has lost it
        var begun = take(reanchoring.anchor(Kind.BEGUN, "", blank));
        if (begun.isBlank()) {
            return take(store.current());
        }
        save();
        return begun;
    }

    private Anchor take(Anchor read) {
        synchronized (known) {
            known.clear();
            read.ends().forEach(end -> known.put(end.chain(), end));
            anchor = read;
        }
        return read;
    }

    private synchronized void save() {
        var now = ready();
        isBehind = false;
        var next = new Anchor(now.book(), now.written() + 1, now.anchorings(), known());
        store.write(next);
        anchor = next;
    }

    private Optional<String> broken(ChainEnd end) {
        return find(end.chain())
                .flatMap(earlier -> earlier.equals(end) ? Optional.empty() : chainedRows.broken(earlier, end));
    }

    private Optional<ChainEnd> find(ChainName chain) {
        synchronized (known) {
            return Optional.ofNullable(known.get(chain));
        }
    }

    /// Whether an operator answered for another state since, which is what is known from now on.
    private synchronized boolean isAnswered() {
        try {
            var current = store.current();
            if (current.anchorings() == ready().anchorings()) {
                return false;
            }
            take(current);
            return true;
        } catch (Refused apart) {
            return false; // nobody could answer in a book that does not hold; what does not fit is refused anyway
        }
    }

    /// Of two that commit at once, the later end is known, whoever tells it first.
    private void commit(Map<ChainName, ChainEnd> ends) {
        synchronized (known) {
            ends.forEach((chain, end) ->
                    known.merge(chain, end, (before, after) -> after.position() > before.position() ? after : before));
        }
        isBehind = true;
    }

    /// The ends a transaction wrote, until it commits.
    private final class Added implements TransactionSynchronization {

        private final Map<ChainName, ChainEnd> ends = new TreeMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Anchors.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Anchors.this, this);
        }

        @Override
        public void savepointRollback(Object savepoint) {
            ends.clear();
        }

        @Override
        public void afterCommit() {
            commit(ends);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Anchors.this);
        }
    }
}
