package huizhanjia.organizing.founding.web;

import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.org.OrgPlaces;
import huizhanjia.organizing.founding.FoundingState;
import huizhanjia.organizing.founding.Foundings;
import huizhanjia.organizing.request.RequestId;
import huizhanjia.organizing.request.Requests;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/foundings`: unions on the way into being.
@Controller
@Needs("organizing:found")
@RequestMapping("/foundings")
class FoundingPages {

    private final Foundings foundings;
    private final Requests requests;
    private final FoundingView view;
    private final OrgPlaces places;

    FoundingPages(Foundings foundings, Requests requests, FoundingView view, OrgPlaces places) {
        this.foundings = foundings;
        this.requests = requests;
        this.view = view;
        this.places = places;
    }

    @GetMapping
    @Needs("organizing:read")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int from, Actor actor) {
        var asked = Arrays.stream(FoundingState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        var all = foundings.in(actor.scope());
        var chosen = all.stream()
                .filter(matter -> asked == null || matter.state() == asked)
                .toList();
        var lines = Excerpt.of(chosen, Excerpt.Span.page(from))
                .map(matter ->
                        new FoundingList.Line(matter, places.name(matter.plan().parent())));
        return Pages.show(
                "organizing/founding/web/list",
                new FoundingList(all, lines, asked, requests.waiting(actor.scope()), actor.may("organizing:found")));
    }

    @GetMapping("/new")
    ModelAndView blank(Typed typed, Actor actor) {
        return Pages.form(FoundingView.NEW, view.opening(new Form(typed, Problems.NONE), actor));
    }

    @PostMapping
    ModelAndView open(Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> FoundingForms.opening(it, FoundingForms.firms(typed))),
                opening -> {
                    var matter = typed.has("request")
                            ? requests.takeUp(RequestId.of(typed.get("request")), opening, actor)
                            : foundings.open(opening, actor);
                    return "/foundings/" + matter.id();
                },
                problems -> Pages.form(FoundingView.NEW, view.opening(new Form(typed, problems), actor)));
    }

    @GetMapping("/{founding}")
    @Needs("organizing:read")
    ModelAndView show(@PathVariable CaseId founding, Actor actor) {
        return Pages.show(FoundingView.SHOW, view.matter(founding, "", Form.BLANK, actor));
    }
}
