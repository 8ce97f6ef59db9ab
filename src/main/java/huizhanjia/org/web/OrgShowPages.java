package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Headcount;
import huizhanjia.org.Orgs;
import huizhanjia.org.term.Terms;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Pages;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}`: all that is known of one organisation.
@Controller
@Needs("org:read")
class OrgShowPages {

    private final Orgs orgs;
    private final Areas areas;
    private final Trail trail;
    private final ObjectProvider<Headcount> headcount;
    private final Terms terms;

    OrgShowPages(Orgs orgs, Areas areas, Trail trail, ObjectProvider<Headcount> headcount, Terms terms) {
        this.orgs = orgs;
        this.areas = areas;
        this.trail = trail;
        this.headcount = headcount;
        this.terms = terms;
    }

    @GetMapping("/orgs/{org}")
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        var scope = actor.scope();
        var known = orgs.need(scope, org);
        var counter = headcount.getIfAvailable();
        var members = counter == null
                ? -1L
                : counter.membersBelow(scope, List.of(org)).getOrDefault(org, 0L);
        return Pages.show(
                "org/web/show",
                new OrgPage(
                        known,
                        terms.today(),
                        terms.known(List.of(org)).getFirst(),
                        orgs.path(scope, org),
                        areas.title(known.particulars().areaCode()),
                        members,
                        orgs.history(scope, org),
                        trail.timeline(known.county(), List.of(known.subject())),
                        new OrgPage.Powers(actor.may("org:found"), actor.may("org:edit"), actor.may("member:read"))));
    }
}
