package huizhanjia.signin.web;

import huizhanjia.access.Handovers;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.Attempt;
import huizhanjia.signin.SignIns;
import huizhanjia.signin.SignIns.Verdict;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Setting one's password with the two codes that two administrators handed over.
@Open
@Controller
@RequestMapping("/new-password")
class NewPasswordPages {

    private static final String VIEW = "signin/web/new-password";

    private final SignIns signIns;
    private final Handovers handovers;

    NewPasswordPages(SignIns signIns, Handovers handovers) {
        this.signIns = signIns;
        this.handovers = handovers;
    }

    @GetMapping
    ModelAndView blank() {
        return Pages.show(VIEW, new NewPasswordPage("", Problems.NONE));
    }

    @PostMapping
    ModelAndView create(@ModelAttribute NewPasswordPage.Form form, HttpServletRequest request) {
        if (!form.after().equals(form.again())) {
            return refused(form, "again", "两次输入的新密码不一致，请重新输入");
        }
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        var attempt = new Attempt(form.loginName(), request.getRemoteAddr(), browser);
        if (signIns.attemptCodes(attempt, form.codes()) instanceof Verdict.Denied(var sentence)) {
            return refused(form, "", sentence);
        }
        try {
            handovers.use(form.loginName(), form.codes(), form.after());
        } catch (Refused refused) {
            return refused(form, "after", refused.sentence());
        }
        return Pages.to("/sign-in?renewed");
    }

    private static ModelAndView refused(NewPasswordPage.Form form, String field, String sentence) {
        var problems = field.isEmpty()
                ? new Problems(Map.of(), List.of(sentence))
                : new Problems(Map.of(field, sentence), List.of());
        return Pages.refused(VIEW, new NewPasswordPage(form.loginName(), problems));
    }
}
