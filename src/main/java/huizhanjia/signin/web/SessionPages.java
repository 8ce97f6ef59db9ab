package huizhanjia.signin.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.signin.SecondFactors;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// One's own sessions, and ending those elsewhere.
@Needs("session:read")
@Controller
@RequestMapping("/sessions")
class SessionPages {

    private final Sessions sessions;
    private final SecondFactors secondFactors;

    SessionPages(Sessions sessions, SecondFactors secondFactors) {
        this.sessions = sessions;
        this.secondFactors = secondFactors;
    }

    @GetMapping
    ModelAndView list(Actor actor, HttpServletRequest request) {
        var page = new SessionList(sessions.list(request), secondFactors.isEnrolled(actor.clerk()));
        return Pages.show("signin/web/sessions", page);
    }

    @PostMapping("/others")
    ModelAndView endOthers(HttpServletRequest request) {
        sessions.endOthers(request);
        return Pages.to("/sessions");
    }
}
