package huizhanjia.member.roll.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.roll.MemberStatistics;
import huizhanjia.member.roll.Statistics;
import huizhanjia.member.roll.web.StatisticsPage.Figure;
import huizhanjia.member.roll.web.StatisticsPage.Panel;
import huizhanjia.member.roll.web.StatisticsPage.Part;
import huizhanjia.member.web.UnionNames;
import huizhanjia.org.OrgLine;
import huizhanjia.org.tree.Forest;
import huizhanjia.ui.Click;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/statistics`: the tree chooses a union, its members are counted every way.
@Controller
@Needs("member:read")
class StatisticsPages {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final MemberStatistics statistics;
    private final UnionNames unionNames;
    private final Forest forest;

    StatisticsPages(MemberStatistics statistics, UnionNames unionNames, Forest forest) {
        this.statistics = statistics;
        this.unionNames = unionNames;
        this.forest = forest;
    }

    @GetMapping("/statistics")
    ModelAndView show(
            @RequestParam(defaultValue = "") String org,
            @RequestParam(defaultValue = "") List<String> open,
            HttpServletRequest request,
            Actor actor) {
        var root = MemberFilter.isId(org) ? OrgId.of(org) : actor.scope().root();
        var counted = statistics.of(actor.scope(), root);
        var isBare = Click.of(request).wants("statistics");
        var tree = isBare ? null : forest.tree(actor.scope(), root, new StatisticsLinks(root, open));
        var drill = new Drill(root);
        var totals = List.of(
                new Figure("在籍会员", counted.active(), drill.to(MembershipStatus.ACTIVE)),
                new Figure("保留会籍", counted.retained(), drill.to(MembershipStatus.RETAINED)));
        var panels = counted.splits().stream()
                .map(split -> panel(split, slice -> drill.to(split.key(), slice.code())))
                .toList();
        var asOf = MOMENT.format(counted.asOf());
        var selected = new OrgLine.Step(root, unionNames.name(root));
        return Pages.show("member/roll/web/statistics", new StatisticsPage(tree, selected, asOf, totals, panels));
    }

    /// One branch of the tree, for unfolding in place.
    @GetMapping("/statistics/branches/{org}")
    ModelAndView branches(@PathVariable OrgId org, Actor actor) {
        var links = new StatisticsLinks(org, List.of());
        var parent = new OrgLine.Step(org, unionNames.need(actor.scope(), org).name());
        var children = forest.below(actor.scope(), org, links);
        return Pages.show(
                "member/roll/web/branches", new BranchesPage(parent, children, StatisticsLinks.PATH, "#statistics"));
    }

    /// One split as printed; each number leads where `drill` says.
    static Panel panel(Statistics.Split split, Function<Statistics.Slice, String> drill) {
        var parts = split.slices().stream()
                .map(slice -> new Part(
                        new Figure(slice.label(), slice.members(), drill.apply(slice)),
                        "%d.%d%%".formatted(slice.share() / 10, slice.share() % 10)))
                .toList();
        return new Panel(split.key(), split.title(), parts);
    }
}
