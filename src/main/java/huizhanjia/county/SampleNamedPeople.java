package huizhanjia.county;

import huizhanjia.org.OrgKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Members the sample names itself: the heads of unions, and those whose names try what software can write.
final class SampleNamedPeople {

    /// Federations whose heads are no members of their own.
    private static final Set<OrgKind> FEDERATIONS = EnumSet.of(OrgKind.AREA_FEDERATION, OrgKind.TRADE_FEDERATION);

    private final Map<String, List<Figure>> figures = SampleFile.rows("people").stream()
            .collect(Collectors.groupingBy(
                    row -> row.getField("union"),
                    Collectors.mapping(
                            row -> new Figure(
                                    row.getField("name"),
                                    row.getField("woman").equals("y"),
                                    row.getField("ethnicity"),
                                    true),
                            Collectors.toList())));

    /// Somebody before the work and the dates are drawn.
    ///
    /// @param ethnicity empty text where it is drawn as well
    /// @param isKnown whether the sample names them
    record Figure(String name, boolean woman, String ethnicity, boolean isKnown) {}

    /// The head first, then those whose names matter.
    List<Figure> of(SampleUnion sampleUnion) {
        var known = new ArrayList<Figure>();
        if (!FEDERATIONS.contains(sampleUnion.kind())) {
            known.add(new Figure(sampleUnion.head(), sampleUnion.isHeadedByWoman(), "", true));
        }
        known.addAll(figures.getOrDefault(sampleUnion.key(), List.of()));
        return known;
    }
}
