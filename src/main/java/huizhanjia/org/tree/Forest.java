package huizhanjia.org.tree;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgLine;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the tree as far as it is unfolded: the way to the selected node and whatever else the URL names.
@Component
public class Forest {

    /// More branches than this below one node are for the list.
    private static final int WIDTH = 300;

    private static final int FOUND = 50;

    private final Orgs orgs;
    private final OrgPlaces places;

    Forest(Orgs orgs, OrgPlaces places) {
        this.orgs = orgs;
        this.places = places;
    }

    /// The tree of the scope from its top.
    public Branch tree(Scope scope, OrgId selected, TreeLinks links) {
        var open = new HashSet<OrgId>();
        places.path(scope, selected).forEach(step -> open.add(step.id()));
        var top = places.node(scope, scope.root());
        return branch(scope, top, new Unfolding(selected, open, links));
    }

    /// From the top of the scope down to the organisation; refuses one that the scope does not contain.
    public List<OrgLine.Step> path(Scope scope, OrgId id) {
        places.need(scope, id);
        return places.path(scope, id);
    }

    /// How many stand directly below.
    public long childCount(Scope scope, OrgId id) {
        return places.node(scope, id).childCount();
    }

    /// The branches directly below one organisation, folded.
    public List<Branch> below(Scope scope, OrgId parent, TreeLinks links) {
        return places.children(scope, parent).stream()
                .limit(WIDTH)
                .map(child -> branch(scope, child, new Unfolding(parent, Set.of(), links)))
                .toList();
    }

    /// What the words above the tree name.
    public List<Branch> found(Scope scope, String words, TreeLinks links) {
        return orgs.search(scope, words, FOUND).stream()
                .map(node -> branch(scope, node, new Unfolding(scope.root(), Set.of(), links)))
                .toList();
    }

    private Branch branch(Scope scope, OrgLine.Node node, Unfolding unfolding) {
        var isOpen = unfolding.open().contains(node.id()) || unfolding.links().isUnfolded(node.id());
        List<Branch> children = List.of();
        if (isOpen && node.childCount() > 0) {
            children = places.children(scope, node.id()).stream()
                    .limit(WIDTH)
                    .map(child -> branch(scope, child, unfolding))
                    .toList();
        }
        var links = new Branch.Links(
                unfolding.links().selecting(node.id()),
                unfolding.links().toggling(node.id()),
                unfolding.links().children(node.id()));
        var isSelected = node.id().equals(unfolding.selected());
        return new Branch(
                node.id(),
                node.name(),
                node.kind(),
                node.initials(),
                node.childCount(),
                isSelected,
                isOpen,
                children,
                links);
    }

    private record Unfolding(OrgId selected, Set<OrgId> open, TreeLinks links) {}
}
