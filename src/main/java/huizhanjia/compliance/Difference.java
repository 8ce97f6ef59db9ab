package huizhanjia.compliance;

import huizhanjia.compliance.VerdictRow.Obligation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a new judging says otherwise than the one before.
///
/// @param changed new or different in anything
/// @param turned known before under another status
/// @param gone not owed any more
record Difference(List<VerdictRow> changed, List<VerdictRow> turned, Set<Obligation> gone) {

    static Difference between(List<VerdictRow> before, List<VerdictRow> said) {
        var known = before.stream().collect(Collectors.toMap(VerdictRow::obligation, Function.identity()));
        var changed = new ArrayList<VerdictRow>();
        var turned = new ArrayList<VerdictRow>();
        for (var row : said) {
            var old = known.remove(row.obligation());
            if (!row.equals(old)) {
                changed.add(row);
            }
            if (old != null && old.judgement().status() != row.judgement().status()) {
                turned.add(row);
            }
        }
        return new Difference(changed, turned, known.keySet());
    }
}
