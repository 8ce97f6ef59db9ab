package huizhanjia.signin.web;

import huizhanjia.access.Clerks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.ClerkSession;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Changing one's own password; every other session of the clerk ends with it.
@Open(Open.To.ANY_CLERK)
@Controller
@RequestMapping("/password")
class PasswordPages {

    private static final String VIEW = "signin/web/password";

    private final Clerks clerks;
    private final Sessions sessions;

    PasswordPages(Clerks clerks, Sessions sessions) {
        this.clerks = clerks;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView blank() {
        return Pages.show(VIEW, new PasswordPage(Problems.NONE));
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        if (!after.equals(again)) {
            return Pages.refused(VIEW, new PasswordPage(new Problems(Map.of("again", "两次输入的新密码不一致，请重新输入"), List.of())));
        }
        try {
            clerks.changePassword(actor, before, after);
        } catch (Refused refused) {
            var field = refused.code().equals("access.wrong-password") ? "before" : "after";
            return Pages.refused(VIEW, new PasswordPage(new Problems(Map.of(field, refused.sentence()), List.of())));
        }
        sessions.endOthers(request);
        return Pages.to(new ClerkSession(request).next());
    }
}
