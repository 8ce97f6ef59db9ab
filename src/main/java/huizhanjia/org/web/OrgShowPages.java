package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Headcount;
import huizhanjia.org.Orgs;
import huizhanjia.org.ending.EndedOrg;
import huizhanjia.org.ending.EndedOrgs;
import huizhanjia.org.term.Terms;
import huizhanjia.trail.Trail;
import huizhanjia.ui.Pages;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}`: all that is known of one organisation, also after it ended.
@Controller
@Needs("org:read")
class OrgShowPages {

    private final Orgs orgs;
    private final EndedOrgs ended;
    private final Areas areas;
    private final Trail trail;
    private final Figures figures;

    OrgShowPages(Orgs orgs, EndedOrgs ended, Areas areas, Trail trail, Figures figures) {
        this.orgs = orgs;
        this.ended = ended;
        this.areas = areas;
        this.trail = trail;
        this.figures = figures;
    }

    /// Who counts its members, and how its term runs.
    @Component
    record Figures(ObjectProvider<Headcount> headcount, Terms terms) {}

    @GetMapping("/orgs/{org}")
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        return ended.find(actor.scope(), org).map(this::life).orElseGet(() -> living(org, actor));
    }

    private ModelAndView life(EndedOrg life) {
        var org = life.org();
        return Pages.show(
                "org/web/ended",
                new EndedOrgPage(
                        life,
                        areas.title(org.particulars().areaCode()),
                        trail.timeline(org.county(), List.of(org.subject()))));
    }

    private ModelAndView living(OrgId org, Actor actor) {
        var scope = actor.scope();
        var known = orgs.need(scope, org);
        var counter = figures.headcount().getIfAvailable();
        var members = counter == null
                ? -1L
                : counter.membersBelow(scope, List.of(org)).getOrDefault(org, 0L);
        return Pages.show(
                "org/web/show",
                new OrgPage(
                        known,
                        figures.terms().today(),
                        figures.terms().known(List.of(org)).getFirst(),
                        orgs.path(scope, org),
                        areas.title(known.particulars().areaCode()),
                        members,
                        orgs.history(scope, org),
                        trail.timeline(known.county(), List.of(known.subject())),
                        new OrgPage.Powers(actor.may("org:found"), actor.may("org:edit"), actor.may("member:read"))));
    }
}
