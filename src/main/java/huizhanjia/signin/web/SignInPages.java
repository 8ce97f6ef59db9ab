package huizhanjia.signin.web;

import huizhanjia.kernel.Open;
import huizhanjia.signin.Attempt;
import huizhanjia.signin.Gate;
import huizhanjia.signin.SecondFactors;
import huizhanjia.signin.SessionOpening;
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
@Open(asks = SignInPages.ASKS)
@Controller
@RequestMapping("/sign-in")
class SignInPages {

    /// An office of a county behind one address.
    static final int ASKS = 600;

    private static final String VIEW = "signin/web/sign-in";

    private final SignIns signIns;
    private final SessionOpening sessionOpening;
    private final Gate gate;
    private final SecondFactors secondFactors;

    SignInPages(SignIns signIns, SessionOpening sessionOpening, Gate gate, SecondFactors secondFactors) {
        this.signIns = signIns;
        this.sessionOpening = sessionOpening;
        this.gate = gate;
        this.secondFactors = secondFactors;
    }

    @GetMapping
    ModelAndView blank(HttpServletRequest request) {
        if (gate.standing(request).isPresent()) {
            return Pages.to("/");
        }
        return Pages.show(
                VIEW,
                new SignInPage("", notice(request.getParameterMap()), secondFactors.isRehearsal(), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(defaultValue = "") String loginName,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = attempt(loginName, request);
        return switch (signIns.attempt(attempt, password)) {
            case Verdict.Admitted admitted -> Pages.to(sessionOpening.seat(admitted, attempt, request, response));
            case Verdict.Denied(var sentence) -> refused(loginName, sentence);
        };
    }

    private ModelAndView refused(String loginName, String sentence) {
        return Pages.refused(
                VIEW,
                new SignInPage(loginName, "", secondFactors.isRehearsal(), new Problems(Map.of(), List.of(sentence))));
    }

    private static Attempt attempt(String loginName, HttpServletRequest request) {
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Attempt(loginName, request.getRemoteAddr(), browser);
    }

    private static String notice(Map<String, String[]> parameters) {
        if (parameters.containsKey("out")) {
            return "您已退出。";
        }
        if (parameters.containsKey("renewed")) {
            return "密码已设置，请用新密码登录。";
        }
        return parameters.containsKey("ended") ? "这次登录已失效：在别处被退出，或密码、用户状态有变动。请重新登录。" : "";
    }
}
