package huizhanjia.signin.web;

import huizhanjia.kernel.Open;
import huizhanjia.signin.Attempt;
import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.Reception;
import huizhanjia.signin.SignIns;
import huizhanjia.signin.SignIns.Verdict;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Signing in with a login name and a password.
@Open
@Controller
@RequestMapping("/sign-in")
class SignInPages {

    private static final String VIEW = "signin/web/sign-in";

    private final SignIns signIns;
    private final Reception reception;

    SignInPages(SignIns signIns, Reception reception) {
        this.signIns = signIns;
        this.reception = reception;
    }

    @GetMapping
    ModelAndView blank(HttpServletRequest request) {
        if (new ClerkSession(request).signedIn().isPresent()) {
            return Pages.to("/");
        }
        return Pages.show(VIEW, new SignInPage("", notice(request.getParameterMap()), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(defaultValue = "") String loginName,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = attempt(loginName, request);
        return switch (signIns.attempt(attempt, password)) {
            case Verdict.Admitted(var clerk) -> Pages.to(reception.seat(clerk, attempt, request, response));
            case Verdict.Denied(var sentence) ->
                Pages.refused(VIEW, new SignInPage(loginName, "", new Problems(Map.of(), List.of(sentence))));
        };
    }

    private static Attempt attempt(String loginName, HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Attempt(loginName, request.getRemoteAddr(), browser);
    }

    private static String notice(Map<String, String[]> parameters) {
        if (parameters.containsKey("out")) {
            return "您已退出。";
        }
        return parameters.containsKey("ended") ? "这次登录已在别处被退出，请重新登录。" : "";
    }
}
