package huizhanjia.organizing;

import huizhanjia.organizing.matching.Likeness;
import java.util.Objects;

/// Two entries of the register that may be one firm (疑似重复).
///
/// @param firm the one that was there first
/// @param other the one that came later
public record Pair(PairId id, String county, FirmId firm, FirmId other, Likeness likeness) {

    static Pair of(String county, ListedFirm listedFirm) {
        var first = Objects.requireNonNull(listedFirm.match().firm());
        return new Pair(
                PairId.next(),
                county,
                first,
                listedFirm.id(),
                listedFirm.match().likeness());
    }

    /// What the trail calls it.
    public String subject() {
        return "pair:" + id;
    }
}
