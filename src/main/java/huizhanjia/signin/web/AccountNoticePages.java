package huizhanjia.signin.web;

import huizhanjia.access.Handovers;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Open;
import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.Gate;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Telling a clerk at the next sign-in what administrators did to the account.
@Open(Open.To.ANY_CLERK)
@Controller
@RequestMapping("/account-notice")
class AccountNoticePages {

    private final Handovers handovers;
    private final Gate gate;

    AccountNoticePages(Handovers handovers, Gate gate) {
        this.handovers = handovers;
        this.gate = gate;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        var untold = gate.standing(request).orElseThrow().untold();
        return Pages.show("signin/web/account-notice", new AccountNoticePage(untold));
    }

    @PostMapping
    ModelAndView acknowledge(Actor actor, HttpServletRequest request) {
        handovers.acknowledge(actor);
        return Pages.to(new ClerkSession(request).next());
    }
}
