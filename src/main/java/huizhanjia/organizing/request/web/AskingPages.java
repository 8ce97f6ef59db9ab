package huizhanjia.organizing.request.web;

import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.request.Requests;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/found-a-union`: whoever works somewhere asks for a union; the receipt tells how that stands.
@Controller
@Open(asks = AskingPages.ASKS, shared = true)
@RequestMapping("/found-a-union")
class AskingPages {

    /// Somebody who fills in a form and looks after it now and then, and the office next door.
    static final int ASKS = 30;

    private static final String ASK = "organizing/request/web/ask";
    private static final String AN_HOUR = "3600";
    private static final String SIGNS = "[0-9A-Z]{16}";

    private final Requests requests;

    AskingPages(Requests requests) {
        this.requests = requests;
    }

    @GetMapping
    ModelAndView blank() {
        var counties = requests.counties().keySet();
        var only = counties.size() == 1 ? counties.iterator().next() : "";
        return Pages.show(ASK, page(AskingForm.in(only), Problems.NONE));
    }

    @PostMapping
    ModelAndView ask(AskingForm form, HttpServletRequest from, HttpServletResponse response) {
        try {
            return Pages.to("/found-a-union/" + requests.receive(form.county(), form.wish(), from.getRemoteAddr()));
        } catch (Refused refused) {
            if (!refused.code().equals(Requests.TOO_MANY)) {
                return Pages.refused(ASK, page(form, Problems.of(refused)));
            }
            response.setHeader(HttpHeaders.RETRY_AFTER, AN_HOUR);
            return Pages.answer(HttpStatus.TOO_MANY_REQUESTS, ASK, page(form, Problems.of(refused)));
        }
    }

    @GetMapping("/{receipt}")
    ModelAndView state(@PathVariable String receipt) {
        var known = receipt.matches(SIGNS);
        return Pages.show(
                "organizing/request/web/receipt",
                new RequestReceiptPage(known ? receipt : "", known ? requests.state(receipt) : Optional.empty()));
    }

    private AskingPage page(AskingForm form, Problems problems) {
        var counties = requests.counties().entrySet().stream()
                .map(county -> new Choice(county.getKey(), county.getValue()))
                .toList();
        return new AskingPage(form, counties, problems);
    }
}
