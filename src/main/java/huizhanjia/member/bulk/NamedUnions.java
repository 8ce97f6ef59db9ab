package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The unions a roster's rows may name: those of the clerk's scope that the intake's county keeps.
@Component
class NamedUnions {

    private final OrgPlaces places;

    NamedUnions(OrgPlaces places) {
        this.places = places;
    }

    /// By full name; a name that two unions share tells nothing and is left out.
    Map<String, OrgId> in(Intake intake) {
        var found = new HashMap<String, OrgId>();
        var shared = new HashSet<String>();
        for (var place : within(intake)) {
            if (found.put(place.name(), place.id()) != null) {
                shared.add(place.name());
            }
            if (!place.creditCode().isEmpty()) {
                found.put(place.creditCode(), place.id());
            }
        }
        shared.forEach(found::remove);
        return found;
    }

    /// Every union of the clerk's scope, whatever its county.
    Set<OrgId> scope(Intake intake) {
        return places.below(intake.by().scope().root()).stream()
                .map(OrgPlace::id)
                .collect(Collectors.toSet());
    }

    private List<OrgPlace> within(Intake intake) {
        return places.below(intake.by().scope().root()).stream()
                .filter(place -> place.county().equals(intake.county()))
                .toList();
    }
}
