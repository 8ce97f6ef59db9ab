package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads the rows of an intake against the unions they may name: those of the clerk's scope that the intake's county
/// keeps.
@Component
class NamedUnions {

    private final OrgPlaces places;
    private final Clock clock;

    NamedUnions(OrgPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /// How the rows of the intake are to be understood today.
    LineReading reading(Intake intake) {
        return new LineReading(in(intake), LocalDate.now(clock));
    }

    private UnionsByName in(Intake intake) {
        var within = within(intake);
        var home = within.stream()
                .filter(place -> place.id().equals(intake.org()))
                .findFirst()
                .orElseThrow(() -> new Refused("member.home-gone", "上传时选定的工会已经不在您的管辖范围内，请重新上传并选择工会"));
        return UnionsByName.of(home, within);
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
