package huizhanjia.organizing.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.organizing.Territories;
import huizhanjia.organizing.federation.FederationAdvice;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/leads`: the funnel; `/leads/mine`: what was given to the post in use; `/federations/advice`: which small firms
/// could come together.
@Controller
@Needs("organizing:read")
class FunnelPages {

    private final Leads leads;
    private final Assignments assignments;
    private final FederationAdvice adviser;
    private final Territories territories;
    private final Clock clock;

    FunnelPages(Leads leads, Assignments assignments, FederationAdvice adviser, Territories territories, Clock clock) {
        this.leads = leads;
        this.assignments = assignments;
        this.clock = clock;
        this.adviser = adviser;
        this.territories = territories;
    }

    @GetMapping("/leads")
    ModelAndView funnel(Actor actor) {
        var funnel = leads.funnel(actor.scope());
        var places = funnel.places().entrySet().stream()
                .map(place -> new FunnelPage.Place(place.getKey(), territories.name(place.getKey()), place.getValue()))
                .toList();
        return Pages.show(
                "organizing/web/funnel",
                new FunnelPage(funnel, places, actor.scope().isWithinCounty()));
    }

    @GetMapping("/leads/mine")
    ModelAndView mine(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var rows = assignments
                .mine(actor, Excerpt.Span.page(from))
                .map(lead -> new AssignedList.Row(
                        lead, territories.name(lead.firm().facts().place().areaCode())));
        return Pages.show(
                "organizing/web/assigned",
                new AssignedList(LocalDate.now(clock), rows.rows(), PageLinks.of(rows, "/leads/mine")));
    }

    @GetMapping("/federations/advice")
    ModelAndView advice(Actor actor) {
        var advice = adviser.advise(actor);
        var county = actor.scope().county();
        var lines = advice.proposals().stream()
                .map(federationProposal ->
                        new AdvicePage.Line(federationProposal, territories.name(federationProposal.areaCode())))
                .toList();
        return Pages.show(
                "organizing/web/advice",
                new AdvicePage(advice, lines, adviser.limits(county), adviser.isLeastKnown(county)));
    }
}
