package huizhanjia.privacy.breach.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgPlaces;
import huizhanjia.privacy.breach.Breach;
import huizhanjia.privacy.breach.BreachId;
import huizhanjia.privacy.breach.BreachLevel;
import huizhanjia.privacy.breach.Breaches;
import huizhanjia.privacy.web.Choices;
import huizhanjia.ui.Choice;
import huizhanjia.ui.PageLinks;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/breaches`: what leaked, who was told and until when.
@Controller
@Needs("privacy:work")
@RequestMapping("/privacy/breaches")
class BreachPages {

    private static final String NEW = "privacy/breach/web/new";
    private static final String SHOW = "privacy/breach/web/show";

    private final Breaches breaches;
    private final OrgPlaces places;

    BreachPages(Breaches breaches, OrgPlaces places) {
        this.breaches = breaches;
        this.places = places;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var rows = breaches.in(actor.scope(), Excerpt.Span.page(from)).map(this::row);
        return Pages.show(
                "privacy/breach/web/list", new BreachList(rows.rows(), PageLinks.of(rows, "/privacy/breaches")));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        var now = TypedMoments.typed(breaches.now());
        return Pages.show(NEW, page(new BreachForm(now, "", "", "", "", ""), Problems.NONE));
    }

    @PostMapping
    ModelAndView report(BreachForm form, Actor actor) {
        try {
            return Pages.to("/privacy/breaches/" + breaches.report(form.found(), actor));
        } catch (Refused refused) {
            return Pages.refused(NEW, page(form, Problems.of(refused)));
        }
    }

    @GetMapping("/{breach}")
    ModelAndView show(@PathVariable BreachId breach, Actor actor) {
        var form = new BreachStepForm("", "", "", TypedMoments.typed(breaches.now()));
        return Pages.show(SHOW, page(breach, form, Problems.NONE, actor));
    }

    @PostMapping("/{breach}/steps")
    @Needs("privacy:manage")
    ModelAndView step(@PathVariable BreachId breach, BreachStepForm form, Actor actor) {
        try {
            var kind = Choices.one(Breach.Kind.class, form.kind(), "办理的步骤");
            breaches.step(breach, kind, form.done(), actor);
            return Pages.to("/privacy/breaches/" + breach);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(breach, form, Problems.of(refused), actor));
        }
    }

    private NewBreachPage page(BreachForm form, Problems problems) {
        return new NewBreachPage(form, Choices.of(BreachLevel.class, BreachLevel::label), problems);
    }

    private BreachPage page(BreachId id, BreachStepForm form, Problems problems, Actor actor) {
        var breach = breaches.need(actor.scope(), id);
        var kinds = actor.may("privacy:manage")
                ? breach.open().stream()
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList()
                : List.<Choice>of();
        return new BreachPage(row(breach), kinds, form, problems);
    }

    private BreachList.Row row(Breach breach) {
        var rule = breaches.rule(breach);
        var clocks = breach.clocks(rule, breaches.now());
        return new BreachList.Row(
                breach, places.name(breach.handler().org()), clocks, breach.isLate(rule, breaches.now()));
    }
}
