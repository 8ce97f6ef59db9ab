package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgPlace;
import java.util.List;
import java.util.UUID;

/// How far a list reaches: which counties' rows, and whether all of them.
///
/// @param places the root and everything below, in the order of the tree
/// @param whole whether the root is a general union, so that its counties hold nobody else
record ListReach(OrgId root, List<OrgPlace> places, boolean whole) {

    static ListReach of(OrgId root, List<OrgPlace> places) {
        return new ListReach(
                root, places, !places.isEmpty() && places.getFirst().kind().isGeneral());
    }

    String[] counties() {
        return places.stream().map(OrgPlace::county).distinct().toArray(String[]::new);
    }

    UUID[] orgs() {
        return places.stream().map(place -> place.id().value()).toArray(UUID[]::new);
    }
}
