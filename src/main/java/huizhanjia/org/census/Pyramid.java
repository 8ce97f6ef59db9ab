package huizhanjia.org.census;

import huizhanjia.kernel.OrgId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Some organisations as they stand one above the other, for adding up what is told of each.
public final class Pyramid {

    private final Map<OrgId, CensusLine> lines;

    private Pyramid(Map<OrgId, CensusLine> lines) {
        this.lines = lines;
    }

    /// Of the lines of a round; what stands above all of them is left out.
    public static Pyramid of(Collection<CensusLine> lines) {
        return new Pyramid(lines.stream().collect(Collectors.toMap(CensusLine::id, Function.identity())));
    }

    /// For each organisation what is told of it and of everything below it, added up; where nothing is told there is
    /// nothing.
    public <T> Map<OrgId, T> sums(Map<OrgId, T> told, BinaryOperator<T> plus) {
        var sums = below(told, plus);
        told.forEach((id, own) -> sums.merge(id, own, plus));
        return sums;
    }

    /// For each organisation what is told of everything below it, itself left out.
    public <T> Map<OrgId, T> below(Map<OrgId, T> told, BinaryOperator<T> plus) {
        var sums = new HashMap<OrgId, T>();
        told.forEach((id, own) -> {
            for (var at = above(id); at != null; at = above(at.id())) {
                sums.merge(at.id(), own, plus);
            }
        });
        return sums;
    }

    /// What is told by every line of itself.
    public <T> Map<OrgId, T> told(Function<CensusLine, T> telling) {
        return lines.values().stream().collect(Collectors.toMap(CensusLine::id, telling));
    }

    /// Every organisation of it.
    public List<CensusLine> lines() {
        return List.copyOf(lines.values());
    }

    private @Nullable CensusLine above(OrgId id) {
        var line = lines.get(id);
        return line == null || line.parent() == null ? null : lines.get(line.parent());
    }
}
