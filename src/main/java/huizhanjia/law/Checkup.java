package huizhanjia.law;

import huizhanjia.kernel.OrgId;
import java.util.Map;
import java.util.Set;

/// Judges all organisations of a round by one rule at once; a bean of the room whose facts it reads.
public interface Checkup {

    /// The rule's code in the register of duties, such as `ELE-11`.
    String rule();

    /// The keys of the parameters it judges by.
    default Set<String> reads() {
        return Set.of();
    }

    /// What the rule says of each organisation it speaks of; the others owe nothing.
    Map<OrgId, Verdict> check(Round round, Numbers numbers);
}
