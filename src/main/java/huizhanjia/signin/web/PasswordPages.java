package huizhanjia.signin.web;

import huizhanjia.access.Clerks;
import huizhanjia.access.Entrance;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.SignIns;
import huizhanjia.signin.SignIns.Verdict;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Changing one's own password; every other session of the clerk ends with it.
@Open(Open.To.ANY_CLERK)
@Controller
@RequestMapping("/password")
class PasswordPages {

    private static final String VIEW = "signin/web/password";

    private final Clerks clerks;
    private final SignIns signIns;
    private final Sessions sessions;
    private final Entrance entrance;

    PasswordPages(Clerks clerks, SignIns signIns, Sessions sessions, Entrance entrance) {
        this.clerks = clerks;
        this.signIns = signIns;
        this.sessions = sessions;
        this.entrance = entrance;
    }

    @GetMapping
    ModelAndView blank() {
        return Pages.show(VIEW, new PasswordPage(Problems.NONE));
    }

    @PostMapping
    ModelAndView create(Actor actor, @ModelAttribute PasswordPage.Form form, HttpServletRequest request) {
        if (!form.after().equals(form.again())) {
            return refused("again", "两次输入的新密码不一致，请重新输入");
        }
        var session = new ClerkSession(request);
        var attempt = session.signedIn().orElseThrow().attempt();
        if (signIns.confirm(attempt, actor.clerk(), form.before()) instanceof Verdict.Denied(var sentence)) {
            return refused("before", sentence);
        }
        try {
            clerks.changePassword(actor, form.after());
        } catch (Refused refused) {
            return refused("after", refused.sentence());
        }
        sessions.endOthers(request);
        session.keep(entrance.generation(actor.clerk()));
        return Pages.to(session.next());
    }

    private static ModelAndView refused(String field, String sentence) {
        return Pages.refused(VIEW, new PasswordPage(new Problems(Map.of(field, sentence), List.of())));
    }
}
