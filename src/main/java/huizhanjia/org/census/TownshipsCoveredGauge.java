package huizhanjia.org.census;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Gauge;
import huizhanjia.law.Numbers;
import huizhanjia.law.Round;
import huizhanjia.org.OrgKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// How many townships, streets and zones of the county have a union (ORG-09), by the areas the state counts.
///
/// @param counted which of the areas
record TownshipsCoveredGauge(String code, String label, Predicate<Area> counted, Census census, Areas areas)
        implements Gauge {

    @Override
    public Map<OrgId, Reading> read(Round round, Numbers numbers) {
        var wanted = areas.children(round.county(), round.on()).stream()
                .filter(counted)
                .toList();
        var lines = census.of(round);
        var reach =
                Reach.of(wanted, lines.stream().map(CensusLine::seat).toList()).places();
        var covered = reach.stream().filter(Reach.Place::isCovered).count();
        var readings = new HashMap<OrgId, Reading>();
        for (var line : lines) {
            if (line.kind() == OrgKind.COUNTY) {
                readings.put(line.id(), new Reading(covered, reach.size()));
            }
        }
        reach.forEach(place -> place.unions().forEach(union -> readings.put(union.id(), new Reading(1, 1))));
        lines.stream()
                .filter(line -> Reach.isTownship(line.kind()))
                .forEach(line -> readings.putIfAbsent(line.id(), new Reading(0, 1)));
        return readings;
    }
}
