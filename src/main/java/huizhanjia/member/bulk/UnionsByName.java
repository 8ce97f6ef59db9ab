package huizhanjia.member.bulk;

import huizhanjia.org.OrgPlace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The unions rows may name.
///
/// @param home where rows belong that name none; null while nobody has said it
record UnionsByName(@Nullable OrgPlace home, Map<String, OrgPlace> named) {

    /// By full name and credit code; a name that two unions share tells nothing and is left out.
    static UnionsByName of(@Nullable OrgPlace home, List<OrgPlace> places) {
        var found = new HashMap<String, OrgPlace>();
        var shared = new HashSet<String>();
        for (var place : places) {
            if (found.put(place.name(), place) != null) {
                shared.add(place.name());
            }
        }
        shared.forEach(found::remove);
        places.stream()
                .filter(place -> !place.creditCode().isEmpty())
                .forEach(place -> found.put(place.creditCode(), place));
        return new UnionsByName(home, Map.copyOf(found));
    }

    Optional<OrgPlace> find(String typed) {
        return Optional.ofNullable(named.get(typed));
    }
}
