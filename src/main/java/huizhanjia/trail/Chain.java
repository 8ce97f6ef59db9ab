package huizhanjia.trail;

import huizhanjia.vault.Vault;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// The growing end of each county's chain, sealed with a key that is not in the database.
@Component
class Chain {

    private static final int CHECKPOINT_EVERY = 100;

    private final ChainTable table;
    private final Vault vault;

    Chain(ChainTable table, Vault vault) {
        this.table = table;
        this.vault = vault;
    }

    /// The end of a county's chain, locked until the transaction ends.
    ChainEnd lock(String county) {
        return table.lock(county);
    }

    /// Makes the link the new end; every hundredth is kept as a checkpoint as well.
    void close(ChainEnd end, Instant at) {
        var seal = end.seal(vault);
        table.move(end, seal);
        if (end.position() % CHECKPOINT_EVERY == 0) {
            table.checkpoint(end, seal, at);
        }
    }
}
