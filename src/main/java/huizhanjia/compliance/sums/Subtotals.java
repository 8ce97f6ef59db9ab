package huizhanjia.compliance.sums;

import huizhanjia.compliance.Counts;
import huizhanjia.compliance.Status;
import huizhanjia.compliance.Verdicts;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import huizhanjia.org.census.Census;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How the units directly below an organisation stand. Together with what the organisation owes on its own they are
/// everything that is counted for it.
@Component
public class Subtotals {

    private final PartTable parts;
    private final Verdicts verdicts;
    private final Orgs orgs;
    private final Census census;

    Subtotals(PartTable parts, Verdicts verdicts, Orgs orgs, Census census) {
        this.parts = parts;
        this.verdicts = verdicts;
        this.orgs = orgs;
        this.census = census;
    }

    /// The organisation on its own first, then what stands directly below it in the order of the tree; only those who
    /// owe anything. Empty when nobody below does.
    public List<Subtotal> of(Scope scope, OrgId root) {
        var org = orgs.need(scope, root);
        var children = orgs.children(scope, root, Integer.MAX_VALUE);
        if (children.isEmpty()) {
            return List.of();
        }
        var sums = sums(org, children, cities(scope, children));
        var all = new ArrayList<Subtotal>();
        all.add(new Subtotal(root, root, org.name() + "本级", Counts.stood(verdicts.of(scope, root))));
        children.forEach(child ->
                all.add(new Subtotal(root, child.id(), child.name(), sums.getOrDefault(child.id(), Map.of()))));
        var owing = all.stream().filter(part -> !part.sums().isEmpty()).toList();
        return owing.stream().allMatch(Subtotal::isOwn) ? List.of() : owing;
    }

    /// The same; for a province also what stands below each of its cities.
    public List<Subtotal> deep(Scope scope, OrgId root) {
        var direct = of(scope, root);
        var cities = cities(scope, orgs.children(scope, root, Integer.MAX_VALUE));
        return Stream.concat(direct.stream(), cities.keySet().stream().flatMap(city -> of(scope, city).stream()))
                .toList();
    }

    /// Whole cities are counted by the day as their own numbers are, everything else by the tree.
    private Map<OrgId, Map<Status, Long>> sums(Org org, List<OrgLine.Node> children, Map<OrgId, String> cities) {
        var counties = census.counties(org.scopeArea()).stream()
                .filter(county -> cities.values().stream().noneMatch(county::startsWith))
                .toList();
        var sums = parts.below(
                counties,
                children.stream()
                        .map(OrgLine.Node::id)
                        .filter(child -> !cities.containsKey(child))
                        .toList());
        if (!cities.isEmpty()) {
            var byCounty = parts.counties(org.scopeArea());
            cities.forEach((city, area) -> sums.put(city, within(area, byCounty)));
        }
        return sums;
    }

    private static Map<Status, Long> within(String area, Map<String, Map<Status, Long>> byCounty) {
        return Counts.together(byCounty.entrySet().stream()
                .filter(county -> county.getKey().startsWith(area))
                .map(Map.Entry::getValue)
                .toList());
    }

    /// The cities among the units with their areas.
    private Map<OrgId, String> cities(Scope scope, List<OrgLine.Node> units) {
        return units.stream()
                .filter(unit -> unit.kind() == OrgKind.CITY)
                .collect(Collectors.toMap(
                        OrgLine.Node::id, unit -> orgs.need(scope, unit.id()).scopeArea()));
    }
}
