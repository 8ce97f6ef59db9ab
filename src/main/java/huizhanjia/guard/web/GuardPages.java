package huizhanjia.guard.web;

import huizhanjia.guard.Dissolutions;
import huizhanjia.guard.InterventionDeadlines;
import huizhanjia.guard.Interventions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.signal.SignalId;
import huizhanjia.organizing.signal.Signals;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/guard`: signs, cases and matters of the scope, with their numbers.
@Controller
@Needs("guard:read")
class GuardPages {

    private static final String VIEW = "guard/web/guard";

    private final Dissolutions dissolutions;
    private final Interventions interventions;
    private final Signals signals;
    private final OrgPlaces places;
    private final InterventionDeadlines deadlines;

    GuardPages(
            Dissolutions dissolutions,
            Interventions interventions,
            Signals signals,
            OrgPlaces places,
            InterventionDeadlines deadlines) {
        this.dissolutions = dissolutions;
        this.interventions = interventions;
        this.signals = signals;
        this.places = places;
        this.deadlines = deadlines;
    }

    @GetMapping("/guard")
    ModelAndView show(
            @RequestParam(defaultValue = "0") int cases, @RequestParam(defaultValue = "0") int matters, Actor actor) {
        return Pages.show(VIEW, page(new GuardPage.From(cases, matters), actor, Problems.NONE));
    }

    @PostMapping("/guard/signals/{signal}")
    @Needs("organizing:edit")
    ModelAndView settle(@PathVariable SignalId signal, @RequestParam(defaultValue = "") String reason, Actor actor) {
        try {
            signals.settle(signal, reason, actor);
            return Pages.to("/guard");
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(new GuardPage.From(0, 0), actor, Problems.of(refused)));
        }
    }

    private GuardPage page(GuardPage.From from, Actor actor, Problems problems) {
        var scope = actor.scope();
        var cases = interventions.in(scope);
        var late = deadlines.late(cases);
        return new GuardPage(
                signals.open(scope).stream()
                        .map(signal -> new GuardPage.SignalLine(signal, places.name(signal.org())))
                        .toList(),
                new GuardPage.Cases(
                        cases,
                        late,
                        Excerpt.of(cases, Excerpt.Span.page(from.cases()))
                                .map(intervention -> new GuardPage.StopLine(
                                        intervention,
                                        places.name(intervention.file().org()),
                                        late.contains(intervention.file().id())))),
                dissolutions
                        .in(scope, Excerpt.Span.page(from.matters()))
                        .map(matter -> new GuardPage.MatterLine(matter, places.name(matter.org()))),
                new GuardPage.Powers(actor.may("guard:report"), actor.may("guard:work"), actor.may("organizing:edit")),
                problems);
    }
}
