package huizhanjia.organizing.request.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.request.RequestId;
import huizhanjia.organizing.request.Requests;
import huizhanjia.organizing.request.WorkersRequest;
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

/// `/foundings/requests`: what workers asked, taken up or answered.
@Controller
@Needs("organizing:found")
@RequestMapping("/foundings/requests")
class RequestPages {

    private static final String SHOW = "organizing/request/web/show";
    private static final int CANDIDATES = 5;

    private final Requests requests;
    private final Leads leads;

    RequestPages(Requests requests, Leads leads) {
        this.requests = requests;
        this.leads = leads;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var shown = requests.in(actor.scope(), Excerpt.Span.page(from));
        return Pages.show("organizing/request/web/list", new RequestList(shown));
    }

    @GetMapping("/{request}")
    ModelAndView show(@PathVariable RequestId request, Actor actor) {
        var it = requests.need(actor.scope(), request);
        return Pages.show(SHOW, page(it, it.wish().person(), Problems.NONE, actor));
    }

    @PostMapping("/{request}/contact")
    ModelAndView reveal(@PathVariable RequestId request, Actor actor) {
        var person = requests.reveal(request, actor);
        return Pages.show(SHOW, page(requests.need(actor.scope(), request), person, Problems.NONE, actor));
    }

    @PostMapping("/{request}/answer")
    ModelAndView answer(@PathVariable RequestId request, @RequestParam(defaultValue = "") String words, Actor actor) {
        try {
            requests.answer(request, words, actor);
            return Pages.to("/foundings/requests");
        } catch (Refused refused) {
            var it = requests.need(actor.scope(), request);
            return Pages.refused(SHOW, page(it, it.wish().person(), Problems.of(refused), actor));
        }
    }

    private RequestPage page(WorkersRequest it, WorkersRequest.Person person, Problems problems, Actor actor) {
        var wish = it.wish();
        var byCode = wish.creditCode().isEmpty() ? List.<Lead>of() : found(wish.creditCode(), actor);
        var firms = byCode.isEmpty() ? found(wish.employer(), actor) : byCode;
        return new RequestPage(it, person, firms, "", problems);
    }

    private List<Lead> found(String words, Actor actor) {
        var query = new LeadQuery(words, "", null, null, 0, LeadQuery.Which.ALL);
        return leads.list(actor.scope(), query, 0, CANDIDATES);
    }
}
