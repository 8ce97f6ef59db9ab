package huizhanjia.supervision.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.org.Orgs;
import huizhanjia.supervision.SupervisionOrder;
import huizhanjia.supervision.SupervisionOrderId;
import huizhanjia.supervision.Supervisions;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/supervisions`: what was asked of units, and what they did.
@Controller
@Needs({"supervision:ask", "supervision:reply"})
@RequestMapping("/supervisions")
class SupervisionPages {

    private static final String NEW = "supervision/web/new";
    private static final String SHOW = "supervision/web/show";

    private static final String ABOVE = "上级工会";

    private final Supervisions supervisions;
    private final Orgs orgs;
    private final OrgPlaces places;
    private final Clock clock;

    SupervisionPages(Supervisions supervisions, Orgs orgs, OrgPlaces places, Clock clock) {
        this.supervisions = supervisions;
        this.orgs = orgs;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var today = LocalDate.now(clock);
        var matters = supervisions.in(actor.scope(), Excerpt.Span.page(from));
        var named = matters.rows().stream()
                .flatMap(supervisionOrder -> Stream.of(supervisionOrder.org(), supervisionOrder.asker()))
                .toList();
        var names = places.names(actor.scope(), named);
        var lines = matters.map(supervisionOrder -> new SupervisionList.Line(
                supervisionOrder,
                names.getOrDefault(supervisionOrder.org(), ABOVE),
                names.getOrDefault(supervisionOrder.asker(), ABOVE),
                supervisionOrder.isLate(today)));
        return Pages.show(
                "supervision/web/list", new SupervisionList(lines.rows(), PageLinks.of(lines, "/supervisions")));
    }

    @GetMapping("/new")
    @Needs("supervision:ask")
    ModelAndView blank(AskForm form, Actor actor) {
        return Pages.show(NEW, form(form, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("supervision:ask")
    ModelAndView create(AskForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(NEW, form(form, new Problems(missing, List.of()), actor));
        }
        try {
            return Pages.to(
                    "/supervisions/" + supervisions.ask(form.asking(), actor).id());
        } catch (Refused refused) {
            return Pages.refused(NEW, form(form, Problems.of(refused), actor));
        }
    }

    @GetMapping("/{matter}")
    ModelAndView show(@PathVariable SupervisionOrderId matter, Actor actor) {
        return Pages.show(SHOW, page(matter, "", Problems.NONE, actor));
    }

    @PostMapping("/{matter}/steps")
    ModelAndView step(@PathVariable SupervisionOrderId matter, SupervisionStepForm form, Actor actor) {
        try {
            supervisions.step(matter, form.kind(), form.words(), actor);
            return Pages.to("/supervisions/" + matter);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(matter, form.words(), Problems.of(refused), actor));
        }
    }

    private SupervisionOrderPage page(SupervisionOrderId id, String typed, Problems problems, Actor actor) {
        var supervisionOrder = supervisions.need(actor.scope(), id);
        var open = Arrays.stream(SupervisionOrder.Kind.values())
                .filter(kind -> supervisions.mayTake(supervisionOrder, kind, actor))
                .toList();
        return new SupervisionOrderPage(
                supervisionOrder,
                name(supervisionOrder.org(), actor),
                name(supervisionOrder.asker(), actor),
                open,
                typed,
                problems);
    }

    private AskPage form(AskForm form, Problems problems, Actor actor) {
        var org = orgs.need(actor.scope(), OrgId.of(form.org()));
        return new AskPage(org.name(), form, problems);
    }

    /// A superior outside the scope is named all the same: whoever is asked must know by whom.
    private String name(OrgId org, Actor actor) {
        return orgs.find(actor.scope(), org).map(it -> it.name()).orElse(ABOVE);
    }
}
