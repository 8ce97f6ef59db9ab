package huizhanjia.member.bulk;

import huizhanjia.intake.Intake;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return new LineReading(in(intake), new Assumed(intake.said(), LocalDate.now(clock)));
    }

    private UnionsByName in(Intake intake) {
        var within = within(intake);
        var home = intake.said().home();
        return UnionsByName.of(home == null ? null : home(home, within), within);
    }

    private static OrgPlace home(OrgId home, List<OrgPlace> within) {
        return within.stream()
                .filter(place -> place.id().equals(home))
                .findFirst()
                .orElseThrow(() -> new Refused("member.home-gone", "选定的工会已经不在您的管辖范围内，请改正表头，重新选定没有写明工会的人登记到哪里"));
    }

    /// What the unions of the scope are called.
    Map<OrgId, String> names(Intake intake) {
        return places.below(intake.by().scope().root()).stream()
                .collect(Collectors.toMap(OrgPlace::id, OrgPlace::name, (one, same) -> one));
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
