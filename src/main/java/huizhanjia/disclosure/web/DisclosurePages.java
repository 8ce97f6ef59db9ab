package huizhanjia.disclosure.web;

import huizhanjia.disclosure.ClearListReleases;
import huizhanjia.disclosure.DisclosureWatch;
import huizhanjia.disclosure.ReleaseId;
import huizhanjia.disclosure.WatchedHour;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/disclosures`: lists in clear that wait for a second signature, and posts that asked for too much.
@Controller
@Needs({"disclosure:approve", "disclosure:watch"})
@RequestMapping("/disclosures")
class DisclosurePages {

    private static final String SHOW = "disclosure/web/show";
    private static final Excerpt.Span FIRST = Excerpt.Span.page(0);

    private final ClearListReleases clearListReleases;
    private final DisclosureWatch disclosureWatch;

    DisclosurePages(ClearListReleases clearListReleases, DisclosureWatch disclosureWatch) {
        this.clearListReleases = clearListReleases;
        this.disclosureWatch = disclosureWatch;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "0") int hour, Actor actor) {
        return Pages.show(SHOW, page(Excerpt.Span.page(from), Excerpt.Span.page(hour), Problems.NONE, actor));
    }

    /// What the post asked for, and where it can be taken once it is released.
    @GetMapping("/asked")
    @Needs("member:export")
    ModelAndView asked(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var asked = clearListReleases.asked(actor, Excerpt.Span.page(from));
        return Pages.show("disclosure/web/asked", new AskedPage(asked, clearListReleases.usable(actor)));
    }

    @PostMapping("/releases/{release}/decision")
    @Needs("disclosure:approve")
    ModelAndView decide(
            @PathVariable ReleaseId release,
            @RequestParam(defaultValue = "") String released,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        return done(() -> clearListReleases.decide(release, isReleased(released), words, actor), actor);
    }

    @PostMapping("/hours/{hour}/review")
    @Needs("disclosure:watch")
    ModelAndView review(@PathVariable WatchedHour.Id hour, @RequestParam(defaultValue = "") String words, Actor actor) {
        return done(() -> disclosureWatch.review(hour, words, actor), actor);
    }

    /// Who pressed neither button decided nothing.
    private static boolean isReleased(String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("disclosure.decision-missing", "请选择批准还是不同意");
        };
    }

    private ModelAndView done(Runnable work, Actor actor) {
        try {
            work.run();
            return Pages.to("/disclosures");
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(FIRST, FIRST, Problems.of(refused), actor));
        }
    }

    private DisclosurePage page(Excerpt.Span lists, Excerpt.Span hours, Problems problems, Actor actor) {
        return new DisclosurePage(
                clearListReleases.waiting(actor, lists), disclosureWatch.waiting(actor, hours), problems);
    }
}
