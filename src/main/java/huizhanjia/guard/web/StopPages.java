package huizhanjia.guard.web;

import huizhanjia.guard.StopDeadlines;
import huizhanjia.guard.StopId;
import huizhanjia.guard.Stops;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/guard/stops`: somebody would end a union at will, and is told to stop.
@Controller
@Needs("guard:read")
@RequestMapping("/guard/stops")
class StopPages {

    private static final String NEW = "guard/web/report";
    private static final String SHOW = "guard/web/stop";

    private final Stops stops;
    private final StopDeadlines deadlines;
    private final OrgPlaces places;

    StopPages(Stops stops, StopDeadlines deadlines, OrgPlaces places) {
        this.stops = stops;
        this.deadlines = deadlines;
        this.places = places;
    }

    @GetMapping("/new")
    @Needs("guard:report")
    ModelAndView blank(ReportForm form, Actor actor) {
        return Pages.show(NEW, report(form, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("guard:report")
    ModelAndView report(ReportForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(NEW, report(form, new Problems(missing, List.of()), actor));
        }
        try {
            return Pages.to(
                    "/guard/stops/" + stops.report(form.reporting(), actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, report(form, Problems.of(refused), actor));
        }
    }

    @GetMapping("/{stop}")
    ModelAndView show(@PathVariable StopId stop, Actor actor) {
        return Pages.show(SHOW, page(stop, "", Problems.NONE, actor));
    }

    @PostMapping("/{stop}/letter")
    @Needs("guard:stop")
    ModelAndView letter(@PathVariable StopId stop, Actor actor) {
        try {
            stops.letter(stop, actor);
            return Pages.to("/guard/stops/" + stop);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(stop, "", Problems.of(refused), actor));
        }
    }

    @PostMapping("/{stop}/close")
    @Needs("guard:stop")
    ModelAndView close(
            @PathVariable StopId stop,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        try {
            stops.close(stop, StopPage.kind(outcome), words, actor);
            return Pages.to("/guard/stops/" + stop);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(stop, words, Problems.of(refused), actor));
        }
    }

    private StopPage page(StopId id, String typed, Problems problems, Actor actor) {
        var stop = stops.need(actor.scope(), id);
        var about = new StopPage.About(
                stop,
                places.name(stop.org()),
                deadlines.told(stop),
                stops.objectionToClose(stop, actor).orElse(""));
        return new StopPage(about, typed, actor.may("guard:stop"), problems);
    }

    private ReportPage report(ReportForm form, Problems problems, Actor actor) {
        var org = OrgId.of(form.org());
        places.need(actor.scope(), org);
        return new ReportPage(places.name(org), form, problems);
    }
}
