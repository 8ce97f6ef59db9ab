package huizhanjia.area.web;

import huizhanjia.area.Area;
import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/areas`: find a place by its name, or walk down to it.
@Controller
class AreaPages {

    private static final int HITS = 50;

    private final Areas areas;
    private final Clock clock;

    AreaPages(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/areas")
    @Needs("area:read")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String in, Actor actor) {
        var hits = areas.search(q, actor.scope().area(), HITS).stream()
                .map(area -> new AreaList.Hit(area, areas.title(area.code()), successor(area)))
                .toList();
        var path = in.isEmpty() ? List.<Area>of() : areas.path(in);
        var here = path.isEmpty() ? null : path.getLast().code();
        var children = areas.children(here, LocalDate.now(clock));
        return Pages.show("area/web/list", new AreaList(q, hits, path, children));
    }

    private String successor(Area area) {
        var code = area.successorCode();
        return code == null ? "" : code + " " + areas.title(code);
    }
}
