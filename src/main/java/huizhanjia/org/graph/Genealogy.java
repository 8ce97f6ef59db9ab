package huizhanjia.org.graph;

import huizhanjia.kernel.OrgId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who stood above whom on every day, worked out from what was said.
public final class Genealogy {

    private final Map<OrgId, NavigableMap<LocalDate, Optional<OrgId>>> above = new HashMap<>();

    private Genealogy(List<Edge> inOrder) {
        for (var edge : inOrder) {
            var since = above.computeIfAbsent(edge.org(), org -> new TreeMap<>());
            since.put(edge.from(), Optional.ofNullable(edge.above()));
        }
    }

    /// As it is known today.
    public static Genealogy of(Collection<Edge> edges) {
        return knownAt(Instant.MAX, edges);
    }

    /// As it was known at a moment: what was recorded later is left out.
    public static Genealogy knownAt(Instant moment, Collection<Edge> edges) {
        return new Genealogy(edges.stream()
                .filter(edge -> !edge.recordedAt().isAfter(moment))
                .sorted(Comparator.comparing(Edge::recordedAt))
                .toList());
    }

    /// The superior on the day; the first one known counts from the beginning.
    public Optional<OrgId> above(OrgId org, LocalDate day) {
        var since = above.get(org);
        if (since == null) {
            return Optional.empty();
        }
        var entry = since.floorEntry(day);
        return (entry == null ? since.firstEntry() : entry).getValue();
    }

    /// Every span of one organisation below its superiors, itself included; what goes on at the same depth is
    /// one span.
    public List<Span> spans(OrgLife orgLife) {
        var spans = new ArrayList<Span>();
        climb(
                orgLife.org(),
                new Days(orgLife.foundedOn(), orgLife.endedOn() == null ? LocalDate.MAX : orgLife.endedOn()),
                spans);
        spans.sort(Comparator.comparing((Span span) -> span.ancestor().value()).thenComparing(Span::from));
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            if (!joined.isEmpty() && span.continues(joined.getLast())) {
                joined.add(joined.removeLast().until(span.until()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private void climb(OrgId descendant, Days lived, List<Span> spans) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(descendant, lived, 0));
        for (var at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            spans.add(new Span(
                    step.org(),
                    descendant,
                    step.depth(),
                    step.days().from(),
                    step.days().last()));
            steps.addAll(higher(step));
        }
    }

    /// The superiors of the step's organisation during its days.
    private List<Step> higher(Step step) {
        var since = above.getOrDefault(step.org(), new TreeMap<>());
        var higher = new ArrayList<Step>();
        since.forEach((from, superior) -> {
            var first = from.equals(since.firstKey()) ? LocalDate.MIN : from;
            var next = since.higherKey(from);
            var days = step.days().within(first, next == null ? LocalDate.MAX : next);
            if (superior.isPresent() && !days.isEmpty()) {
                higher.add(new Step(superior.get(), days, step.depth() + 1));
            }
        });
        return higher;
    }

    private record Step(OrgId org, Days days, int depth) {}

    /// From a day until, not including, another.
    private record Days(LocalDate from, LocalDate end) {

        Days within(LocalDate otherFrom, LocalDate otherEnd) {
            return new Days(from.isBefore(otherFrom) ? otherFrom : from, end.isAfter(otherEnd) ? otherEnd : end);
        }

        boolean isEmpty() {
            return !from.isBefore(end);
        }

        @Nullable
        LocalDate last() {
            return end.equals(LocalDate.MAX) ? null : end.minusDays(1);
        }
    }
}
