package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Headcount;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import huizhanjia.org.tree.Forest;
import huizhanjia.ui.Click;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs`: the tree and the list.
@Controller
@Needs("org:read")
class OrgPages {

    private static final int ROWS = 50;

    private final Orgs orgs;
    private final Forest forest;
    private final Areas areas;
    private final ObjectProvider<Headcount> headcount;
    private final Clock clock;

    OrgPages(Orgs orgs, Forest forest, Areas areas, ObjectProvider<Headcount> headcount, Clock clock) {
        this.orgs = orgs;
        this.forest = forest;
        this.areas = areas;
        this.headcount = headcount;
        this.clock = clock;
    }

    @GetMapping("/orgs")
    ModelAndView list(OrgFilter filter, HttpServletRequest request, Actor actor) {
        var today = LocalDate.now(clock);
        var scope = actor.scope();
        var path = forest.path(scope, filter.selected(actor));
        var selected = path.getLast().id();
        var query = filter.query(selected, today);
        var lines = orgs.list(scope, query, filter.after(), ROWS + 1);
        var shown = lines.subList(0, Math.min(ROWS, lines.size()));
        var tree = new OrgLinks(filter);
        var links = new PageLinks(
                filter.after().isEmpty() ? "" : filter.from(""),
                lines.size() > ROWS ? filter.from(shown.getLast().cursor()) : "",
                filter.isDirectOnly() ? forest.childCount(scope, selected) : orgs.count(scope, query),
                0);
        return Pages.show(
                "org/web/list",
                new OrgList(
                        today,
                        filter,
                        Click.of(request).wants("orgs-list") ? null : forest.tree(scope, selected, tree),
                        forest.found(scope, filter.find(), tree),
                        path,
                        rows(actor, shown),
                        links,
                        actor.may("org:found")));
    }

    @GetMapping("/orgs/{org}/children")
    ModelAndView children(@PathVariable OrgId org, OrgFilter filter, Actor actor) {
        var parent = orgs.need(actor.scope(), org);
        var step = new OrgLine.Step(org, parent.name());
        return Pages.show(
                "org/web/children", new Branches(step, forest.below(actor.scope(), org, new OrgLinks(filter))));
    }

    private List<OrgList.Row> rows(Actor actor, List<OrgLine> lines) {
        var counter = headcount.getIfAvailable();
        var ids = lines.stream().map(OrgLine::id).toList();
        Map<OrgId, Long> counts = counter == null ? Map.of() : counter.membersBelow(actor.scope(), ids);
        return lines.stream()
                .map(line -> new OrgList.Row(
                        line, place(line.areaCode()), counter == null ? -1 : counts.getOrDefault(line.id(), 0L)))
                .toList();
    }

    /// From the county down: the clerk knows the province.
    private String place(String code) {
        var path = areas.path(code);
        return path.stream()
                .skip(Math.min(2, Math.max(0, path.size() - 1)))
                .map(area -> area.name())
                .reduce("", String::concat);
    }
}
