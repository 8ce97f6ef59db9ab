package huizhanjia.guard.web;

import huizhanjia.guard.InterventionDeadlines;
import huizhanjia.guard.InterventionId;
import huizhanjia.guard.Interventions;
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
class InterventionPages {

    private static final String NEW = "guard/web/report";
    private static final String SHOW = "guard/web/stop";

    private final Interventions interventions;
    private final InterventionDeadlines deadlines;
    private final OrgPlaces places;

    InterventionPages(Interventions interventions, InterventionDeadlines deadlines, OrgPlaces places) {
        this.interventions = interventions;
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
            return Pages.to("/guard/stops/"
                    + interventions.report(form.reporting(), actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, report(form, Problems.of(refused), actor));
        }
    }

    @GetMapping("/{stop}")
    ModelAndView show(@PathVariable InterventionId stop, Actor actor) {
        return Pages.show(SHOW, page(stop, "", Problems.NONE, actor));
    }

    @PostMapping("/{stop}/letter")
    @Needs("guard:stop")
    ModelAndView letter(@PathVariable InterventionId stop, Actor actor) {
        try {
            interventions.letter(stop, actor);
            return Pages.to("/guard/stops/" + stop);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(stop, "", Problems.of(refused), actor));
        }
    }

    @PostMapping("/{stop}/close")
    @Needs("guard:stop")
    ModelAndView close(
            @PathVariable InterventionId stop,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        try {
            interventions.close(stop, InterventionPage.kind(outcome), words, actor);
            return Pages.to("/guard/stops/" + stop);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(stop, words, Problems.of(refused), actor));
        }
    }

    private InterventionPage page(InterventionId id, String typed, Problems problems, Actor actor) {
        var intervention = interventions.need(actor.scope(), id);
        var about = new InterventionPage.About(
                intervention,
                places.name(intervention.org()),
                deadlines.told(intervention),
                interventions.objectionToClose(intervention, actor).orElse(""));
        return new InterventionPage(about, typed, actor.may("guard:stop"), problems);
    }

    private ReportPage report(ReportForm form, Problems problems, Actor actor) {
        var org = OrgId.of(form.org());
        places.need(actor.scope(), org);
        return new ReportPage(places.name(org), form, problems);
    }
}
