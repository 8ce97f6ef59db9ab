package huizhanjia.trail;

import huizhanjia.kernel.Days;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A moment from which the log goes on: whoever answers for it said why, and what was wrong with the log then stays
/// written.
///
/// @param reason in the operator's words
/// @param found what did not hold then; empty text when all did
/// @param ends of the chains as they were then
/// @param isSealed whether its seal fits, over that of the one before
record Anchoring(
        long number,
        Instant at,
        Kind kind,
        String reason,
        String found,
        SortedMap<ChainName, ChainEnd> ends,
        boolean isSealed) {

    /// Why the log begins here.
    enum Kind {
        BEGUN("启用"),
        TAKEN_OVER("升级接管"),
        RESTORED("恢复备份"),
        ACCEPTED("说明情况后续用");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static SortedMap<ChainName, ChainEnd> ends(List<ChainEnd> ends) {
        var all = new TreeMap<ChainName, ChainEnd>();
        ends.forEach(end -> all.put(end.chain(), end));
        return all;
    }

    String endsText() {
        return ends.values().stream().map(ChainEnd::text).collect(Collectors.joining("\n"));
    }

    Anchoring spoiled() {
        return new Anchoring(number, at, kind, reason, found, ends, false);
    }

    /// What is sealed.
    String text(String sealBefore) {
        return String.join(
                "\u001f",
                List.of(Long.toString(number), at.toString(), kind.name(), reason, found, endsText(), sealBefore));
    }

    /// As `./run verify` tells it.
    String told() {
        return "第 %d 次起算：%s，%s%s%s"
                .formatted(
                        number,
                        Days.minute(at),
                        kind.label(),
                        reason.isEmpty() ? "" : "，" + reason,
                        found.isEmpty() ? "" : "；当时发现：" + found);
    }
}
