package huizhanjia.org.census;

import huizhanjia.area.Area;
import huizhanjia.org.OrgKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Which townships, streets and zones have a union of their own.
///
/// @param places in the order of their codes
public record Reach(List<Place> places) {

    /// Which of the areas the unions cover; a park's union covers the zone it stands in, never a township.
    public static Reach of(Collection<Area> areas, Collection<UnionPlace> seats) {
        var byArea = seats.stream()
                .filter(unionPlace -> isTownship(unionPlace.kind()) || unionPlace.kind() == OrgKind.PARK)
                .collect(Collectors.groupingBy(UnionPlace::areaCode));
        return new Reach(areas.stream()
                .map(area -> new Place(
                        area,
                        byArea.getOrDefault(area.code(), List.of()).stream()
                                .filter(unionPlace -> isTownship(unionPlace.kind()) || area.isZone())
                                .toList()))
                .toList());
    }

    /// Whether a union of the kind is that of a township or a street.
    static boolean isTownship(OrgKind kind) {
        return kind == OrgKind.TOWNSHIP || kind == OrgKind.TOWNSHIP_FEDERATION;
    }

    /// An area and the unions that cover it.
    public record Place(Area area, List<UnionPlace> unions) {

        /// Whether there is one.
        public boolean isCovered() {
            return !unions.isEmpty();
        }
    }
}
