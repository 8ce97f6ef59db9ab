package huizhanjia.org.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws the tree as far as it is unfolded: the way to the selected node and whatever else the URL names.
@Component
class Forest {

    /// More branches than this below one node are for the list.
    static final int WIDTH = 300;

    private final Orgs orgs;

    Forest(Orgs orgs) {
        this.orgs = orgs;
    }

    /// The tree of the scope from its top.
    Branch tree(Actor actor, OrgFilter filter) {
        var scope = actor.scope();
        var selected = filter.selected(actor);
        var open = new HashSet<OrgId>();
        orgs.path(scope, selected).forEach(step -> open.add(step.id()));
        var top = orgs.node(scope, scope.root());
        return branch(scope, top, new Unfolding(selected, open, filter));
    }

    /// The branches directly below one organisation, folded.
    List<Branch> below(Scope scope, OrgId parent, OrgFilter filter) {
        return orgs.children(scope, parent, WIDTH).stream()
                .map(child -> branch(scope, child, new Unfolding(parent, Set.of(), filter)))
                .toList();
    }

    /// What the words above the tree name.
    List<Branch> found(Scope scope, OrgFilter filter) {
        return orgs.search(scope, filter.find(), 50).stream()
                .map(node -> branch(scope, node, new Unfolding(scope.root(), Set.of(), filter)))
                .toList();
    }

    private Branch branch(Scope scope, OrgLine.Node node, Unfolding unfolding) {
        var isOpen = unfolding.open().contains(node.id()) || unfolding.filter().isUnfolded(node.id());
        List<Branch> children = List.of();
        if (isOpen && node.childCount() > 0) {
            children = orgs.children(scope, node.id(), WIDTH).stream()
                    .map(child -> branch(scope, child, unfolding))
                    .toList();
        }
        var links = new Branch.Links(
                unfolding.filter().selecting(node.id()), unfolding.filter().toggling(node.id()));
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

    private record Unfolding(OrgId selected, Set<OrgId> open, OrgFilter filter) {}
}
