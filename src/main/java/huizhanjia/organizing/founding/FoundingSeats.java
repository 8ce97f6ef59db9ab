package huizhanjia.organizing.founding;

import huizhanjia.access.OrgDirectory;
import huizhanjia.access.OrgLevel;
import huizhanjia.approval.Superiors;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlace;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where a new union may stand, and who replies to it.
@Component
class FoundingSeats {

    private final Orgs orgs;
    private final OrgPlaces places;
    private final OrgDirectory directory;
    private final Superiors superiors;

    FoundingSeats(Orgs orgs, OrgPlaces places, OrgDirectory directory, Superiors superiors) {
        this.orgs = orgs;
        this.places = places;
        this.directory = directory;
        this.superiors = superiors;
    }

    /// Refused where the kind may not stand there, or a union of the scope bears the name.
    void check(OrgKind kind, FoundingPlan plan, Scope scope) {
        var parent = orgs.need(scope, plan.parent());
        if (!kind.mayStandUnder(parent.kind())) {
            throw new Refused(
                    "organizing.wrong-place",
                    "%s不能直接设在%s之下，请重新选择上级工会"
                            .formatted(kind.label(), parent.kind().label()));
        }
        if (!orgs.named(scope, plan.name()).isEmpty()) {
            throw new Refused("organizing.same-name", "已有名为“%s”的工会，请核对是否重复建会，或更换名称".formatted(plan.name()));
        }
    }

    boolean isIn(Scope scope, OrgId org) {
        return directory.contains(scope, org);
    }

    String name(OrgId org) {
        return places.name(org);
    }

    /// Who replies: the union above or the nearest above it where somebody other than the author may decide;
    /// unions at employers found none.
    OrgId superior(OrgId parent, Actor by) {
        return Stream.concat(Stream.of(parent), superiors.above(parent).stream())
                .filter(org ->
                        directory.level(org).filter(OrgLevel.GRASSROOTS::equals).isEmpty())
                .filter(org -> superiors.decides(org, by))
                .findFirst()
                .orElseThrow(() -> new Refused("organizing.nobody-above", "上级工会没有可以批复的人员，请联系上级安全管理员授予任职"));
    }

    /// Whether somebody other than the author may still decide there.
    boolean decides(OrgId org, Actor by) {
        return superiors.decides(org, by);
    }

    /// The unions of the scope under which one of the kind may stand, those at employers left out.
    List<OrgPlace> parents(OrgKind kind, Scope scope) {
        return places.below(scope.root()).stream()
                .filter(place -> kind.mayStandUnder(place.kind()) && place.kind() != OrgKind.GRASSROOTS)
                .toList();
    }
}
