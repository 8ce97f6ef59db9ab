package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hangs rows of other rooms in chains of their own.
@Component
public class RowChaining {

    private final Chain chain;

    RowChaining(Chain chain) {
        this.chain = chain;
    }

    /// Where the next row of a chain lies: what to keep beside it.
    public record Knot(long position, Hash previous, Hash hash) {}

    /// Takes the next place of a chain, which stays locked until the transaction ends, for a row of this content;
    /// nothing when the chain does not prove itself: that has been said loudly, and whether the row is kept all the
    /// same is for its room to say.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Knot> extend(ChainName name, String content, Instant at) {
        try {
            var end = chain.lock(name);
            var next = end.extended(content);
            chain.close(next, at);
            return Optional.of(new Knot(next.position(), end.hash(), next.hash()));
        } catch (Refused broken) {
            return Optional.empty();
        }
    }
}
