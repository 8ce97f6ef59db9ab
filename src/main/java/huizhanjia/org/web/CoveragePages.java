package huizhanjia.org.web;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;
import huizhanjia.org.Org;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import huizhanjia.org.census.Coverages;
import huizhanjia.org.census.Reach;
import huizhanjia.org.census.UnionPlace;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/coverage`: which townships, streets and zones have a union and which have none, and the unions of villages,
/// communities and parks one by one.
@Controller
@Needs("org:read")
class CoveragePages {

    private static final int TOWNSHIP = 9;

    private final Orgs orgs;
    private final OrgPlaces places;
    private final Coverages coverages;
    private final Areas areas;
    private final Clock clock;

    CoveragePages(Orgs orgs, OrgPlaces places, Coverages coverages, Areas areas, Clock clock) {
        this.orgs = orgs;
        this.places = places;
        this.coverages = coverages;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/coverage")
    ModelAndView show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "false") boolean missing,
            Actor actor) {
        var root = orgs.need(actor.scope(), org.isEmpty() ? actor.scope().root() : OrgId.of(org));
        var part = new Scope(root.id(), root.scopeArea());
        var seats = coverages.seats(part);
        var top = new CoveragePage.Top(
                root.id(), root.name(), orgs.path(actor.scope(), root.id()), missing, actor.may("organizing:read"));
        if (part.isWithinCounty()) {
            var townships = townships(root, part, seats);
            return Pages.show(
                    "org/web/coverage",
                    new CoveragePage(
                            top, List.of(), townships, units(seats, OrgKind.VILLAGE), units(seats, OrgKind.PARK)));
        }
        return Pages.show(
                "org/web/coverage",
                new CoveragePage(top, counties(actor.scope(), root, seats), List.of(), List.of(), List.of()));
    }

    /// Of a county all its areas; of a township its own; of a union without a place of its own none.
    private List<CoveragePage.Township> townships(Org root, Scope part, List<UnionPlace> seats) {
        var own = root.particulars().areaCode();
        var wanted = areas.children(part.county(), today()).stream()
                .filter(area -> root.kind() == OrgKind.COUNTY
                        || (own.length() == TOWNSHIP && area.code().equals(own)))
                .toList();
        var unions = coverages.unions(part);
        return Reach.of(wanted, seats).places().stream()
                .map(place -> new CoveragePage.Township(
                        place.area(),
                        place.unions().stream().map(this::unit).toList(),
                        CoveragePage.count(seats, OrgKind.VILLAGE, place.area()),
                        CoveragePage.count(seats, OrgKind.PARK, place.area()),
                        unions.getOrDefault(place.area().code(), 0L)))
                .toList();
    }

    /// What stands directly below a city or a province, with the numbers its own page shows row by row.
    private List<CoveragePage.County> counties(Scope scope, Org root, List<UnionPlace> seats) {
        return orgs.children(scope, root.id(), Integer.MAX_VALUE).stream()
                .filter(child -> child.kind().isGeneral())
                .map(child -> orgs.need(scope, child.id()))
                .map(child -> county(child, seats))
                .toList();
    }

    private CoveragePage.County county(Org child, List<UnionPlace> seats) {
        var within = seats.stream()
                .filter(unionPlace -> unionPlace.county().startsWith(child.scopeArea()))
                .toList();
        var reach = Reach.of(townships(child.scopeArea()), within).places();
        return new CoveragePage.County(
                child.id(),
                child.name(),
                reach.size(),
                reach.stream().filter(Reach.Place::isCovered).count(),
                within.stream()
                        .filter(unionPlace -> unionPlace.kind() == OrgKind.VILLAGE)
                        .count(),
                within.stream()
                        .filter(unionPlace -> unionPlace.kind() == OrgKind.PARK)
                        .count());
    }

    private List<Area> townships(String area) {
        var children = areas.children(area, today());
        return area.length() >= 6
                ? children
                : children.stream()
                        .flatMap(child -> townships(child.code()).stream())
                        .toList();
    }

    private List<CoveragePage.Unit> units(List<UnionPlace> seats, OrgKind kind) {
        return seats.stream()
                .filter(unionPlace -> unionPlace.kind() == kind)
                .map(this::unit)
                .toList();
    }

    private CoveragePage.Unit unit(UnionPlace unionPlace) {
        var at = unionPlace.areaCode().length() == TOWNSHIP
                ? areas.find(unionPlace.areaCode()).map(Area::name).orElse("")
                : "";
        return new CoveragePage.Unit(
                unionPlace.id(), places.name(unionPlace.id()), unionPlace.kind().label(), at);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
