package huizhanjia.compliance.web;

import huizhanjia.compliance.Verdicts;
import huizhanjia.compliance.review.Figures;
import huizhanjia.compliance.sums.Subtotals;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/overview`: five numbers of a part of the tree, a tile for each union directly below, and the trend.
@Controller
@Needs("compliance:read")
class OverviewPages {

    private final Verdicts verdicts;
    private final Subtotals subtotals;
    private final Orgs orgs;
    private final Clock clock;

    OverviewPages(Verdicts verdicts, Subtotals subtotals, Orgs orgs, Clock clock) {
        this.verdicts = verdicts;
        this.subtotals = subtotals;
        this.orgs = orgs;
        this.clock = clock;
    }

    @GetMapping("/overview")
    ModelAndView show(
            @RequestParam(defaultValue = "") String org, @RequestParam(defaultValue = "0") int from, Actor actor) {
        var scope = actor.scope();
        var root = orgs.need(scope, org.isEmpty() ? scope.root() : OrgId.of(org));
        var tiles = subtotals.of(scope, root.id()).stream()
                .filter(part -> !part.isOwn())
                .map(part -> new OverviewPage.Tile(part.org(), part.name(), Figures.of(part.sums())))
                .filter(tile -> tile.figures().owed() > 0)
                .toList();
        var counts = verdicts.counts(scope, root.id());
        return Pages.show(
                "compliance/web/overview",
                new OverviewPage(
                        root.id(),
                        root.name(),
                        orgs.path(scope, root.id()),
                        LocalDate.now(clock),
                        Figures.of(counts.sum()),
                        OverviewPage.worst(counts),
                        Excerpt.of(tiles, Excerpt.Span.page(from)),
                        verdicts.trend(scope, root.id())));
    }
}
