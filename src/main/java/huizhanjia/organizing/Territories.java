package huizhanjia.organizing;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.org.census.Census;
import huizhanjia.organizing.matching.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What part of the register a scope means: a county all of its firms, a township those that lie in it.
@Component
public class Territories {

    private static final int TOWNSHIP = 9;

    private final Census census;
    private final Areas areas;
    private final Clock clock;

    Territories(Census census, Areas areas, Clock clock) {
        this.census = census;
        this.areas = areas;
        this.clock = clock;
    }

    /// The firms of the scope. A union without a place of its own, as that of a trade, has none.
    public Territory of(Scope scope) {
        var top = census.find(scope.root());
        if (top.isEmpty()) {
            return new Territory("", "", true);
        }
        if (top.get().kind().isGeneral()) {
            return new Territory(scope.area(), "", false);
        }
        var area = top.get().areaCode();
        return area.length() == TOWNSHIP
                ? new Territory(scope.county(), area, false)
                : new Territory(scope.county(), area, true);
    }

    /// The county a post works in; refused for a post above counties.
    public String county(Actor by) {
        if (!by.scope().isWithinCounty()) {
            throw new Refused("organizing.too-wide", "单位登记和摸排在县以下办理，请切换到县级或乡镇的任职");
        }
        return by.scope().county();
    }

    /// The townships of the territory, as lists are filtered by them.
    public List<Area> townships(Territory territory) {
        return territory.county().length() < 6
                ? List.of()
                : areas.children(territory.county(), LocalDate.now(clock)).stream()
                        .filter(area -> area.code().startsWith(territory.area()))
                        .toList();
    }

    /// The names of places that tell no firms of the county apart.
    public Regions regions(String county) {
        var path = areas.path(county).stream().map(Area::name).toList();
        var own = Math.max(0, path.size() - 1);
        return new Regions(path.subList(0, own), path.subList(own, path.size()));
    }

    /// The name of a place; empty text where none is known.
    public String name(String areaCode) {
        return areas.find(areaCode).map(Area::name).orElse("");
    }
}
