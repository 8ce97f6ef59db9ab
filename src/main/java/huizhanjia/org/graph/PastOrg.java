package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgSpell;
import java.time.LocalDate;
import java.util.List;

/// An organisation as it stood on a day.
///
/// @param facts what held on that day: name, kind, head, term, superiors
/// @param employers the units it covered
/// @param ending how it ended, as printed; empty text while it lives
public record PastOrg(
        OrgId org, OrgLife life, LocalDate on, List<OrgSpell> facts, List<String> employers, String ending) {

    /// What it was called; empty text before its first name.
    public String name() {
        return facts.stream()
                .filter(orgSpell -> orgSpell.fact() == OrgSpell.Fact.NAME)
                .map(OrgSpell::value)
                .findFirst()
                .orElse("");
    }

    /// Whether it lived on the day.
    public boolean lived() {
        var ended = life.endedOn();
        return !on.isBefore(life.foundedOn()) && (ended == null || on.isBefore(ended));
    }
}
