package huizhanjia.compliance.web;

import huizhanjia.compliance.Status;
import huizhanjia.compliance.Verdicts.Unit;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Duty;
import huizhanjia.ui.Page;
import java.util.List;
import java.util.Map;

/// Who owes what a piece of the policy asks, and how each stands.
///
/// @param codes of the duties, with commas; empty text for all of them
/// @param counts how many stand how, whatever the filter
public record UnitsPage(
        String codes,
        OrgId root,
        String rootName,
        List<Duty> duties,
        Map<Status, Long> counts,
        UnitFilter filter,
        List<Unit> units)
        implements Page {

    @Override
    public String title() {
        return duties.isEmpty() ? "义务清单 · " + rootName : duties.getFirst().title();
    }

    /// The document the duties stand in, and where.
    public String basis() {
        return duties.isEmpty() ? "" : duties.getFirst().source().cited();
    }

    /// The address of the text.
    public String text() {
        return "/clauses?org=%s&text=%s"
                .formatted(
                        root, duties.isEmpty() ? "" : duties.getFirst().source().law());
    }

    /// How many the filter lets through.
    public long total() {
        return filter.statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    /// Whether there is a page after this one.
    public boolean hasNext(int rows) {
        return (long) filter.page() * rows < total();
    }
}
