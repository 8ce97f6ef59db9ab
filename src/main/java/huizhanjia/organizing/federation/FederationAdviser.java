package huizhanjia.organizing.federation;

import huizhanjia.organizing.federation.FederationProposal.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Groups small firms into federations: first those that stand already take in whom they can; then firms of one place
/// and one trade come together; then what is left of a trade across the county or of a place across trades, the group
/// with the most workers first; last, single firms join a group that has room, and a group whose firms all fit
/// elsewhere is given up. The same firms in any order give the same advice.
public final class FederationAdviser {

    private static final Comparator<SmallFirm> ORDER = Comparator.comparing(SmallFirm::division)
            .thenComparing(SmallFirm::name)
            .thenComparing(firm -> firm.id().value());

    private final FederationLimits federationLimits;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, List<SmallFirm>> cells = new TreeMap<>();

    private FederationAdviser(FederationLimits federationLimits) {
        this.federationLimits = federationLimits;
    }

    /// Proposes; firms that are not small by the limits are passed over, for they found a union of their own.
    public static Advice advise(
            Collection<SmallFirm> firms, List<Existing> existing, FederationLimits federationLimits) {
        var small = firms.stream()
                .filter(firm -> firm.staff() < federationLimits.smallBelow())
                .sorted(ORDER)
                .toList();
        var adviser = new FederationAdviser(federationLimits);
        adviser.join(small, existing);
        adviser.pairPlaceAndTrade();
        adviser.gatherRest();
        var left = adviser.placeSingles();
        adviser.giveUpSpare();
        var proposals = adviser.groups.stream()
                .map(Group::proposal)
                .sorted(Comparator.comparingLong(FederationProposal::gained)
                        .reversed()
                        .thenComparing(FederationProposal::areaCode)
                        .thenComparing(federationProposal ->
                                federationProposal.placed().getFirst().firm().name()))
                .toList();
        return new Advice(proposals, left);
    }

    /// A federation that stands takes in the biggest first, as many as it has room for: its trade before its area.
    private void join(List<SmallFirm> small, List<Existing> existing) {
        var standing = existing.stream()
                .sorted(Comparator.comparing((Existing it) -> !it.isTrade()).thenComparing(Existing::name))
                .map(it -> new Group(it, Math.max(0, federationLimits.mostFirms() - it.units())))
                .toList();
        var biggestFirst = small.stream()
                .sorted(Comparator.comparingInt(SmallFirm::staff).reversed().thenComparing(ORDER))
                .toList();
        for (var firm : biggestFirst) {
            var taking = standing.stream().filter(group -> group.takes(firm)).findFirst();
            if (taking.isPresent()) {
                taking.get().add(firm);
            } else {
                cells.computeIfAbsent(cell(firm), none -> new ArrayList<>()).add(firm);
            }
        }
        standing.stream().filter(group -> !group.firms().isEmpty()).forEach(groups::add);
    }

    private static String cell(SmallFirm firm) {
        return firm.areaCode() + "|"
                + (firm.section() == null ? "" : firm.section().name());
    }

    private void pairPlaceAndTrade() {
        var settled = new HashSet<String>();
        cells.forEach((cell, firms) -> {
            var first = firms.getFirst();
            if (first.isPlaced() && first.section() != null && firms.size() >= federationLimits.leastFirms()) {
                found(Kind.LOCAL_TRADE, firms);
                settled.add(cell);
            }
        });
        cells.keySet().removeAll(settled);
    }

    /// Of all that could be gathered by trade or by place, the group with the most workers; again, until none is big
    /// enough.
    private void gatherRest() {
        for (var best = best(); best != null; best = best()) {
            found(best.kind(), best.firms());
            for (var firm : best.firms()) {
                cells.computeIfPresent(cell(firm), (cell, firms) -> null);
            }
        }
    }

    private record Candidate(Kind kind, List<SmallFirm> firms, long staff) {}

    private @Nullable Candidate best() {
        var candidates = new ArrayList<Candidate>();
        gathered(
                Kind.TRADE, firm -> firm.section() == null ? "" : firm.section().name(), candidates);
        gathered(Kind.AREA, firm -> firm.isPlaced() ? firm.areaCode() : "", candidates);
        return candidates.stream()
                .max(Comparator.comparingLong(Candidate::staff)
                        .thenComparing(Candidate::kind, Comparator.reverseOrder()))
                .orElse(null);
    }

    private void gathered(Kind kind, Function<SmallFirm, String> by, List<Candidate> candidates) {
        cells.values().stream()
                .flatMap(List::stream)
                .filter(firm -> !by.apply(firm).isEmpty())
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(firms -> firms.size() >= federationLimits.leastFirms())
                .map(firms -> new Candidate(
                        kind, firms, firms.stream().mapToLong(SmallFirm::staff).sum()))
                .forEach(candidates::add);
    }

    /// One federation, or as many equal ones as the limit asks for; neighbours in trade stay together.
    private void found(Kind kind, List<SmallFirm> firms) {
        var sorted = firms.stream().sorted(ORDER).toList();
        var parts = Math.ceilDiv(sorted.size(), federationLimits.mostFirms());
        for (var part = 0; part < parts; part++) {
            var from = (int) ((long) sorted.size() * part / parts);
            var until = (int) ((long) sorted.size() * (part + 1) / parts);
            var group = new Group(kind, sorted.get(from), federationLimits.mostFirms());
            sorted.subList(from, until).forEach(group::add);
            groups.add(group);
        }
    }

    /// What no group of its own holds joins one of its trade or its place that has room.
    private List<SmallFirm> placeSingles() {
        var left = new ArrayList<SmallFirm>();
        for (var firm :
                cells.values().stream().flatMap(List::stream).sorted(ORDER).toList()) {
            var group = groups.stream().filter(it -> it.takes(firm)).findFirst();
            group.ifPresentOrElse(it -> it.add(firm), () -> left.add(firm));
        }
        return left;
    }

    /// Few federations are looked after better than many: the smallest go first, if others take all their firms
    /// and no firm fits worse there.
    private void giveUpSpare() {
        var byTrade = new HashMap<String, List<Group>>();
        for (var group : groups) {
            byTrade.computeIfAbsent(group.key(), none -> new ArrayList<>()).add(group);
        }
        var smallest = groups.stream()
                .filter(Group::isNew)
                .sorted(Comparator.comparingInt((Group group) -> group.firms().size())
                        .thenComparing(Group::key))
                .toList();
        for (var group : smallest) {
            var others = byTrade.getOrDefault(group.key(), List.of());
            var room = others.stream()
                    .filter(other -> other != group)
                    .mapToInt(Group::room)
                    .sum();
            if (room >= group.firms().size()) {
                group.moveTo(others.stream().filter(other -> other != group).toList());
                others.remove(group);
                groups.remove(group);
            }
        }
    }
}
