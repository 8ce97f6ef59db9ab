package huizhanjia.signin.web;

import huizhanjia.access.ClerkAccess;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.Gate;
import huizhanjia.signin.SignInOutcome;
import huizhanjia.signin.SignIns;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Choosing the post to work in.
@Open(Open.To.ANY_CLERK)
@Controller
@RequestMapping("/post")
class PostPages {

    private final Gate gate;
    private final SignIns signIns;

    PostPages(Gate gate, SignIns signIns) {
        this.gate = gate;
        this.signIns = signIns;
    }

    @GetMapping
    ModelAndView blank(HttpServletRequest request) {
        var choices = gate.standing(request).orElseThrow().inForce(gate.today()).stream()
                .map(held -> new Choice(held.appointment().id().toString(), held.label()))
                .toList();
        return Pages.show("signin/web/post", new PostPage(choices));
    }

    @PostMapping
    ModelAndView create(@RequestParam AppointmentId appointment, HttpServletRequest request) {
        var clerkAccess = gate.standing(request).orElseThrow();
        var held = clerkAccess
                .inForce(appointment, gate.today())
                .orElseThrow(() -> new Refused("access.no-appointment", "这项任职不是您的或已经结束，请另选一项"));
        var session = new ClerkSession(request);
        session.use(appointment);
        note(clerkAccess, held, session);
        return Pages.to(session.next());
    }

    private void note(ClerkAccess clerkAccess, ClerkAccess.Held held, ClerkSession session) {
        var actor = clerkAccess.actor(held, Gate.requestId());
        session.signedIn().ifPresent(signedIn -> signIns.note(actor, signedIn.attempt(), SignInOutcome.POST_TAKEN));
    }
}
