package huizhanjia.trail;

import huizhanjia.trail.ChainTable.Checkpoint;
import huizhanjia.trail.Chained.Row;
import huizhanjia.vault.Vault;
import java.util.SortedMap;

/// Goes along one chain and keeps the first thing that is wrong. What was wrong before the last anchoring has been
/// answered for, as long as the rows still are what they were then.
final class Walk {

    static final int CHECKPOINT_EVERY = 100;

    private final ChainEnd accepted;
    private final SortedMap<Long, Checkpoint> checkpoints;
    private final boolean isFormer;
    private final Vault vault;
    private ChainEnd at;
    private String flaw = "";
    private String explained = "";
    private boolean isAccepted;

    /// @param accepted where the chain ended at the last anchoring; its start when it began later
    /// @param checkpoints those since then
    /// @param isFormer whether the rows are from before chains were counted
    Walk(ChainEnd accepted, SortedMap<Long, Checkpoint> checkpoints, boolean isFormer, Vault vault) {
        this.accepted = accepted;
        this.checkpoints = checkpoints;
        this.isFormer = isFormer;
        this.vault = vault;
        this.at = ChainEnd.start(accepted.chain(), accepted.number());
        this.isAccepted = accepted.position() == 0;
    }

    void step(Row row) {
        var next = new ChainEnd(at.chain(), at.number(), row.position(), Hash.of(at.hash(), row.content()));
        if (flaw.isEmpty()) {
            flaw = wrong(row);
        }
        at = next;
        if (!isAccepted && at.position() >= accepted.position()) {
            accept();
        } else if (flaw.isEmpty() && at.position() > accepted.position()) {
            flaw = checkpoint();
        }
    }

    /// Where the rows end, with the hash of what they say now.
    ChainEnd end() {
        return at;
    }

    /// The first thing that is wrong with the rows; empty text when all hold.
    String flaw() {
        if (!flaw.isEmpty()) {
            return flaw;
        }
        if (!isAccepted) {
            return "第 %d 条之后的记录被移除".formatted(at.position());
        }
        return !checkpoints.isEmpty() && checkpoints.lastKey() > at.position()
                ? "第 %d 条之后的记录被移除，它们的检查点还在".formatted(at.position())
                : "";
    }

    /// What was wrong before the last anchoring, and still is as it was then.
    String explained() {
        return explained;
    }

    private void accept() {
        isAccepted = true;
        if (at.position() == accepted.position() && at.hash().equals(accepted.hash())) {
            explained = flaw;
            flaw = "";
        } else if (flaw.isEmpty()) {
            flaw = "第 %d 条以前的记录在上次起算之后又被改动".formatted(accepted.position());
        }
    }

    private String wrong(Row row) {
        var expected = at.position() + 1;
        if (row.position() != expected) {
            return row.position() < expected
                    ? "第 %d 条记录有两条（%s）".formatted(row.position(), row.place().id())
                    : "第 %d 条记录被移除".formatted(expected);
        }
        var previous = row.previous();
        var hash = row.hash();
        if (previous == null || hash == null) {
            return isFormer
                    ? ""
                    : "第 %d 条记录没有串进链（%s）".formatted(expected, row.place().id());
        }
        if (!hash.equals(Hash.of(previous, row.content()))) {
            return "第 %d 条记录被改动（%s）".formatted(expected, row.place().id());
        }
        return previous.equals(at.hash())
                ? ""
                : "第 %d 条记录与前一条接不上，顺序或内容被改动（%s）".formatted(expected, row.place().id());
    }

    private String checkpoint() {
        if (at.position() % CHECKPOINT_EVERY != 0) {
            return "";
        }
        var point = checkpoints.get(at.position());
        if (point == null) {
            return "第 %d 条记录的检查点被移除".formatted(at.position());
        }
        var before = checkpoints.get(at.position() - CHECKPOINT_EVERY);
        var holds =
                isFormer ? point.heldFormerly(at, vault) : point.holds(at, before == null ? "" : before.seal(), vault);
        return holds ? "" : "第 %d 条记录与检查点不符，此前的记录被整体改写".formatted(at.position());
    }
}
