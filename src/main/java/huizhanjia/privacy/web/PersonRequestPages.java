package huizhanjia.privacy.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.asking.PersonRequestId;
import huizhanjia.privacy.asking.PersonRequests;
import huizhanjia.privacy.asking.PersonRequests.Answer;
import huizhanjia.privacy.asking.RequestKind;
import huizhanjia.privacy.web.PersonRequestPage.Typed;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/requests`: who asks about their data, and what became of it.
@Controller
@Needs("privacy:work")
@RequestMapping("/privacy/requests")
class PersonRequestPages {

    private static final String NEW = "privacy/web/new-request";
    private static final String SHOW = RequestView.SHOW;

    private final PersonRequests requests;
    private final RequestView view;

    PersonRequestPages(PersonRequests requests, RequestView view) {
        this.requests = requests;
        this.view = view;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "0") int answered, Actor actor) {
        return Pages.show(
                "privacy/web/requests", view.list(Excerpt.Span.page(from), Excerpt.Span.page(answered), actor));
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String member, Actor actor) {
        return Pages.show(NEW, page(view.blank(member), Problems.NONE, actor));
    }

    @PostMapping
    ModelAndView register(RequestForm form, Actor actor) {
        try {
            return Pages.to("/privacy/requests/" + requests.register(form.who(), form.asked(), actor));
        } catch (Refused refused) {
            return Pages.refused(NEW, page(form, Problems.of(refused), actor));
        }
    }

    @GetMapping("/{request}")
    ModelAndView show(@PathVariable PersonRequestId request, Actor actor) {
        return Pages.show(SHOW, view.of(request, RequestView.NOTHING, Problems.NONE, actor));
    }

    @PostMapping("/{request}/steps")
    ModelAndView step(@PathVariable PersonRequestId request, PersonRequestStepForm form, Actor actor) {
        try {
            requests.step(request, form.kind(), new Answer(form.words(), form.article()), actor);
            return Pages.to("/privacy/requests/" + request);
        } catch (Refused refused) {
            var typed = new Typed(form.words(), form.article());
            return Pages.refused(SHOW, view.of(request, typed, Problems.of(refused), actor));
        }
    }

    private NewRequestPage page(RequestForm form, Problems problems, Actor actor) {
        var known = form.member().isEmpty() ? "" : view.name(MemberId.of(form.member()), actor);
        return new NewRequestPage(known, form, Choices.of(RequestKind.class, RequestKind::label), problems);
    }
}
