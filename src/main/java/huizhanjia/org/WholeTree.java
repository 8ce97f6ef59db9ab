package huizhanjia.org;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The tree as it stood when it was read: who stands under whom, for pages that would else ask the database for every
/// branch they draw.
final class WholeTree {

    private final Map<OrgId, Standing> standings = new LinkedHashMap<>();
    private final Map<OrgId, List<Standing>> below = new HashMap<>();
    private final Map<OrgId, List<OrgPlace>> subtrees = new ConcurrentHashMap<>();
    private final Map<OrgId, List<OrgLine.Node>> drawn = new ConcurrentHashMap<>();

    /// @param sisters every organisation, those under one parent in their order
    WholeTree(List<Standing> sisters) {
        for (var standing : sisters) {
            standings.put(standing.place().id(), standing);
            var parent = standing.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, fresh -> new ArrayList<>()).add(standing);
            }
        }
    }

    Optional<OrgPlace> find(OrgId id) {
        return Optional.ofNullable(standings.get(id)).map(Standing::place);
    }

    /// The organisation and everything below it: each before what stands under it.
    List<OrgPlace> below(OrgId root) {
        return subtrees.computeIfAbsent(root, this::inOrder);
    }

    /// From the top of the scope down to the organisation; empty when the scope does not contain it.
    List<OrgLine.Step> path(Scope scope, OrgId id) {
        var steps = new ArrayList<OrgLine.Step>();
        for (var at = standings.get(id); at != null; at = above(at)) {
            steps.add(new OrgLine.Step(at.place().id(), at.place().name()));
            if (at.place().id().equals(scope.root()) || steps.size() > standings.size()) {
                return steps.reversed();
            }
        }
        return List.of();
    }

    Optional<OrgLine.Node> node(OrgId id) {
        return Optional.ofNullable(standings.get(id)).map(this::node);
    }

    /// What stands directly under the organisation, federations first.
    List<OrgLine.Node> children(OrgId parent) {
        return drawn.computeIfAbsent(
                parent,
                id -> below.getOrDefault(id, List.of()).stream().map(this::node).toList());
    }

    private OrgLine.Node node(Standing standing) {
        var place = standing.place();
        var children = below.getOrDefault(place.id(), List.of()).size();
        return new OrgLine.Node(place.id(), place.name(), place.kind(), standing.initials(), children);
    }

    private @Nullable Standing above(Standing standing) {
        return standing.parent() == null ? null : standings.get(standing.parent());
    }

    /// Depth first without recursion: a tree tied by mistake may be deep, the stack is not.
    private List<OrgPlace> inOrder(OrgId root) {
        var ordered = new ArrayList<OrgPlace>();
        var waiting = new ArrayList<Standing>();
        Optional.ofNullable(standings.get(root)).ifPresent(waiting::add);
        while (!waiting.isEmpty()) {
            var next = waiting.removeLast();
            ordered.add(next.place());
            waiting.addAll(below.getOrDefault(next.place().id(), List.of()).reversed());
        }
        return List.copyOf(ordered);
    }

    /// A place, what it stands under and the initials of its pinyin.
    ///
    /// @param parent null for the top of the installation
    record Standing(OrgPlace place, @Nullable OrgId parent, String initials) {}
}
