package huizhanjia.org.graph.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Headcount;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.graph.OrgAsOf;
import huizhanjia.org.graph.Past;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/past`: organisations and members as they stood on a day, by the structure of then or of now.
@Controller
@Needs("org:read")
class PastPages {

    private static final String REPORT = "org/graph/web/report";
    private static final String GONE = "已终止、没有承继的";

    private final Past past;
    private final OrgPlaces places;
    private final ObjectProvider<Headcount> headcount;

    PastPages(Past past, OrgPlaces places, ObjectProvider<Headcount> headcount) {
        this.past = past;
        this.places = places;
        this.headcount = headcount;
    }

    @GetMapping("/orgs/past")
    ModelAndView report(PastQuestion question, Actor actor) {
        var node = question.node(actor.scope().root());
        var from = question.vantage(past.today());
        try {
            var standing = past.standing(actor.scope(), node, from);
            var listed = question.listed()
                    .map(branch -> standing.stream()
                            .filter(one -> branch.equals(one.branch()))
                            .toList())
                    .orElse(List.of());
            var rows = rows(node, standing, members(actor, from.on()));
            return Pages.show(REPORT, new PastReport(node, places.name(node), from, rows, listed, Problems.NONE));
        } catch (Refused refused) {
            var top = actor.scope().root();
            return Pages.refused(
                    REPORT, new PastReport(top, places.name(top), from, List.of(), List.of(), Problems.of(refused)));
        }
    }

    @GetMapping("/orgs/{org}/past")
    ModelAndView one(@PathVariable OrgId org, PastQuestion question, Actor actor) {
        var found = past.find(actor.scope(), org, question.day(past.today()));
        return Pages.show("org/graph/web/one", new PastOrgPage(found));
    }

    private Map<OrgId, Long> members(Actor actor, LocalDate on) {
        return Optional.ofNullable(headcount.getIfAvailable())
                .map(counted -> counted.countedOn(actor.scope().area(), on))
                .orElse(Map.of());
    }

    private List<PastReport.Row> rows(OrgId node, List<OrgAsOf> standing, Map<OrgId, Long> members) {
        var branches = new LinkedHashMap<@Nullable OrgId, List<OrgAsOf>>();
        branches.put(node, new ArrayList<>());
        standing.forEach(one -> branches.computeIfAbsent(one.branch(), fresh -> new ArrayList<>())
                .add(one));
        return branches.entrySet().stream()
                .filter(branch -> !branch.getValue().isEmpty())
                .map(branch -> row(branch.getKey(), branch.getValue(), members))
                .toList();
    }

    private PastReport.Row row(@Nullable OrgId branch, List<OrgAsOf> standing, Map<OrgId, Long> members) {
        return new PastReport.Row(
                branch,
                branch == null ? GONE : places.name(branch),
                standing.size(),
                standing.stream().filter(PastReport.Row::isGrassroots).count(),
                standing.stream()
                        .mapToLong(one -> members.getOrDefault(one.org(), 0L))
                        .sum());
    }
}
