package huizhanjia.org.census;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Round;
import huizhanjia.org.OrgKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How many townships and streets of the county have a union (ORG-09), by the areas the state counts.
record TownshipsCoveredGauge(String code, Census census, Areas areas) implements Gauge {

    @Override
    public String label() {
        return "已建工会的乡镇（街道）";
    }

    @Override
    public Map<OrgId, Reading> read(Round round) {
        var wanted = areas.children(round.county(), round.on()).stream()
                .map(Area::code)
                .collect(Collectors.toSet());
        var lines = census.of(round);
        var covered = lines.stream()
                .filter(TownshipsCoveredGauge::isTownship)
                .map(CensusLine::areaCode)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        var readings = new HashMap<OrgId, Reading>();
        for (var line : lines) {
            if (line.kind() == OrgKind.COUNTY) {
                readings.put(line.id(), new Reading(covered.size(), wanted.size()));
            } else if (isTownship(line)) {
                readings.put(line.id(), own(line, wanted));
            }
        }
        return readings;
    }

    private static boolean isTownship(CensusLine line) {
        return line.kind() == OrgKind.TOWNSHIP || line.kind() == OrgKind.TOWNSHIP_FEDERATION;
    }

    private static Reading own(CensusLine line, Set<String> wanted) {
        return new Reading(wanted.contains(line.areaCode()) ? 1 : 0, 1);
    }
}
