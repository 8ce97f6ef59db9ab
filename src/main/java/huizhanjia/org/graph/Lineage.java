package huizhanjia.org.graph;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Keeps the edges of the territorial hierarchy and the closures that come of them. Whoever calls holds the tree's
/// lock.
///
/// There is one order in which a transaction takes what it holds until its end, so that no two wait for each
/// other: first the tree (`lock`, `seize`), then organisations (`hold`), then rows of its own, and last the end
/// of the trail. Whoever records first and would change the tree afterwards takes the tree before it records
/// (`Orgs.holdTree`).
@Component
public class Lineage {

    private final EdgeTable edges;
    private final SpanTable spans;

    Lineage(EdgeTable edges, SpanTable spans) {
        this.edges = edges;
        this.spans = spans;
    }

    /// Until the end of the transaction nobody else changes the tree: two moves at once could tie a knot.
    public void lock() {
        spans.lock();
    }

    /// Until the end of the transaction nobody ends the organisations: somebody is putting something into them.
    public void hold(Collection<OrgId> orgs) {
        spans.hold(orgs);
    }

    /// Waits until nobody holds the organisation that is about to end, and changes the tree alone.
    public void seize(OrgId org) {
        spans.lock();
        spans.seize(org);
    }

    /// Enters the top of an installation, which stands under nobody.
    public void plant(OrgId org) {
        derive(List.of(org));
    }

    /// Enters a new organisation under its superior.
    public void grow(Edge edge, Actor by) {
        edges.add(Tie.TERRITORIAL, edge, by);
        derive(List.of(edge.org()));
    }

    /// Puts an organisation and everything below it elsewhere, or nowhere once it ended.
    public void move(Edge edge, Actor by) {
        edges.add(Tie.TERRITORIAL, edge, by);
        derive(spans.everBelow(edge.org()));
    }

    /// Takes out what never began to live.
    public void drop(OrgId org) {
        spans.remove(List.copyOf(spans.of(List.of(org))));
    }

    /// Since when the organisation stands where it stands.
    public LocalDate since(OrgId org) {
        return edges.lastFrom(Tie.TERRITORIAL, org).orElseThrow();
    }

    /// Whether putting the organisation under the other from a day on would tie a knot on that day or a later one.
    public boolean wouldKnot(OrgId org, OrgId above, LocalDate from) {
        return spans.stoodBelow(org, above, from);
    }

    /// The last day on which something stood below the organisation that has left it; nothing where nothing has.
    public Optional<LocalDate> lastBelow(OrgId org) {
        return spans.lastBelow(org);
    }

    private void derive(Collection<OrgId> orgs) {
        var genealogy = Genealogy.of(edges.upwards(Tie.TERRITORIAL, orgs));
        var derived = spans.lives(orgs).stream()
                .flatMap(orgLife -> genealogy.spans(orgLife).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var known = spans.of(orgs);
        spans.remove(known.stream().filter(span -> !derived.contains(span)).toList());
        spans.add(derived.stream().filter(span -> !known.contains(span)).toList());
    }
}
