package huizhanjia.org;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.access.OrgLevel;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What posts ask about organisations.
@Component
class OrgPosts implements OrgDirectory {

    private final OrgTable orgs;
    private final TreeTable tree;
    private final OrgListTable lists;
    private final OrgPlaces places;

    OrgPosts(OrgTable orgs, TreeTable tree, OrgListTable lists, OrgPlaces places) {
        this.orgs = orgs;
        this.tree = tree;
        this.lists = lists;
        this.places = places;
    }

    @Override
    public Optional<Scope> scope(OrgId org) {
        return orgs.find(org.value()).map(found -> new Scope(org, found.scopeArea()));
    }

    @Override
    public String name(OrgId org) {
        return orgs.find(org.value()).map(Org::name).orElse("");
    }

    @Override
    public Optional<OrgLevel> level(OrgId org) {
        return orgs.find(org.value()).map(found -> level(found.kind()));
    }

    @Override
    public Optional<OrgId> parent(OrgId org) {
        return orgs.find(org.value()).flatMap(found -> Optional.ofNullable(found.parent()));
    }

    @Override
    public boolean contains(Scope scope, OrgId org) {
        return tree.contains(scope.root().value(), org.value());
    }

    @Override
    public List<OrgChoice> search(Scope scope, String words, int limit) {
        var query = new OrgQuery(scope.root(), false, words, null, "", null);
        return lists.search(scope, query, limit).stream()
                .map(node -> choice(scope, node))
                .toList();
    }

    @Override
    public Optional<OrgId> mentioned(Scope scope, String words) {
        var found = places.below(scope.root()).stream()
                .filter(place -> words.contains(place.name()))
                .sorted(Comparator.comparingInt(
                        (OrgPlace place) -> -place.name().length()))
                .toList();
        var shared = found.size() > 1 && found.get(0).name().equals(found.get(1).name());
        return found.isEmpty() || shared
                ? Optional.empty()
                : Optional.of(found.getFirst().id());
    }

    @Override
    public Set<OrgId> within(Scope scope, Collection<OrgId> orgs) {
        var ids = orgs.stream().map(OrgId::value).distinct().toList();
        var within = new HashSet<OrgId>();
        tree.within(scope.root().value(), ids).forEach(id -> within.add(new OrgId(id)));
        return Set.copyOf(within);
    }

    private OrgChoice choice(Scope scope, OrgLine.Node node) {
        var path = tree.path(scope.root().value(), node.id().value()).stream()
                .filter(step -> !step.id().equals(node.id()))
                .map(OrgLine.Step::name)
                .collect(Collectors.joining(" › "));
        return new OrgChoice(node.id(), node.name(), path, level(node.kind()));
    }

    private static OrgLevel level(OrgKind kind) {
        return switch (kind) {
            case PROVINCE -> OrgLevel.PROVINCE;
            case CITY -> OrgLevel.CITY;
            case COUNTY -> OrgLevel.COUNTY;
            case TOWNSHIP_FEDERATION, TOWNSHIP, PARK, INDUSTRIAL -> OrgLevel.TOWNSHIP;
            case VILLAGE, AREA_FEDERATION, TRADE_FEDERATION, GRASSROOTS, JOINT, ORGANIZER, BRANCH, GROUP ->
                OrgLevel.GRASSROOTS;
        };
    }
}
