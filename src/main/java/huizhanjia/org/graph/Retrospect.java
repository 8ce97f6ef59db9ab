package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who stood where on a past day, as far as it was known at a moment: what was told later is left out, what was
/// corrected later stands as it was told first.
@Component
class Retrospect {

    private final EdgeTable edges;
    private final PastTable past;

    Retrospect(EdgeTable edges, PastTable past) {
        this.edges = edges;
        this.past = past;
    }

    /// Who stood at or below the node, each under its branch.
    List<OrgAsOf> standing(OrgId node, LocalDate on, Instant known) {
        var genealogy = Genealogy.knownAt(known, edges.toldBy(Tie.TERRITORIAL, known));
        var standing = new ArrayList<OrgAsOf>();
        for (var one : past.livingOn(on, known)) {
            branch(genealogy, node, one.org(), on)
                    .ifPresent(branch ->
                            standing.add(new OrgAsOf(one.org(), one.name(), one.kind(), branch, one.isLiving())));
        }
        return standing;
    }

    /// The one directly below the node on the way up; the node itself for its own; nothing when the way misses it.
    private static Optional<OrgId> branch(Genealogy genealogy, OrgId node, OrgId org, LocalDate on) {
        var below = org;
        var at = Optional.of(org);
        while (at.isPresent() && !at.get().equals(node)) {
            below = at.get();
            at = genealogy.above(below, on);
        }
        return at.isPresent() ? Optional.of(below) : Optional.empty();
    }
}
