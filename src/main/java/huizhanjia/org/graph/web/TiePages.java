package huizhanjia.org.graph.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.graph.Affiliations;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/ties`: who stands above it in industry, business and funds.
@Controller
@Needs("org:edit")
class TiePages {

    private static final String VIEW = "org/graph/web/ties";
    private static final int CHOICES = 20;

    private final Affiliations affiliations;
    private final OrgPlaces places;
    private final OrgDirectory directory;

    TiePages(Affiliations affiliations, OrgPlaces places, OrgDirectory directory) {
        this.affiliations = affiliations;
        this.places = places;
        this.directory = directory;
    }

    @GetMapping("/orgs/{org}/ties")
    ModelAndView edit(@PathVariable OrgId org, TieForm form, Actor actor) {
        return Pages.show(VIEW, page(org, form, Problems.NONE, actor));
    }

    @PostMapping("/orgs/{org}/ties")
    ModelAndView update(@PathVariable OrgId org, TieForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(VIEW, page(org, form, new Problems(missing, List.of()), actor));
        }
        try {
            affiliations.tie(form.tying(org), actor);
            return Pages.to("/orgs/" + org);
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(org, form, Problems.of(refused), actor));
        }
    }

    private TiePage page(OrgId org, TieForm form, Problems problems, Actor actor) {
        places.need(actor.scope(), org);
        List<OrgChoice> choices = form.q().isBlank() ? List.of() : directory.search(actor.scope(), form.q(), CHOICES);
        var superiors = places.history(org).stream()
                .filter(orgSpell -> orgSpell.until() == null)
                .filter(orgSpell -> TiePage.SUPERIORS.contains(orgSpell.fact()))
                .toList();
        return new TiePage(org, places.name(org), superiors, choices, form, problems);
    }
}
