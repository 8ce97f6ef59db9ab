package huizhanjia.signin.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Open;
import huizhanjia.kernel.Refused;
import huizhanjia.signin.ClerkSession;
import huizhanjia.signin.Gate;
import huizhanjia.signin.SecondFactors;
import huizhanjia.signin.SignIns;
import huizhanjia.signin.SignIns.Verdict;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Giving the second factor and setting it up.
@Open(Open.To.ANY_CLERK)
@Controller
class SecondFactorPages {

    private static final String CODE = "signin/web/code";
    private static final String ENROLMENT = "signin/web/enrolment";

    private final SecondFactors secondFactors;
    private final SignIns signIns;
    private final Gate gate;

    SecondFactorPages(SecondFactors secondFactors, SignIns signIns, Gate gate) {
        this.secondFactors = secondFactors;
        this.signIns = signIns;
        this.gate = gate;
    }

    @GetMapping("/second-factor")
    ModelAndView ask() {
        return Pages.show(CODE, new CodePage(Problems.NONE));
    }

    @PostMapping("/second-factor")
    ModelAndView give(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var session = new ClerkSession(request);
        var signedIn = session.signedIn().orElseThrow();
        return switch (signIns.attemptCode(signedIn.attempt(), signedIn.clerk(), code)) {
            case Verdict.Admitted admitted -> {
                session.giveCode();
                yield Pages.to(session.next());
            }
            case Verdict.Denied(var sentence) -> Pages.refused(CODE, new CodePage(problem(sentence)));
        };
    }

    @GetMapping("/second-factor/enrolment")
    ModelAndView blank(HttpServletRequest request) {
        return Pages.show(ENROLMENT, enrolment(request, Problems.NONE));
    }

    @PostMapping("/second-factor/enrolment")
    ModelAndView enrol(Actor actor, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var session = new ClerkSession(request);
        try {
            var codes = secondFactors.enrol(actor, session.secret(secondFactors::invent), code);
            session.giveCode();
            return Pages.show("signin/web/recovery", new RecoveryPage(codes, session.next()));
        } catch (Refused refused) {
            return Pages.refused(ENROLMENT, enrolment(request, problem(refused.sentence())));
        }
    }

    private EnrolmentPage enrolment(HttpServletRequest request, Problems problems) {
        var secret = new ClerkSession(request).secret(secondFactors::invent);
        var loginName = gate.standing(request).orElseThrow().clerk().loginName();
        return new EnrolmentPage(secret, QrCode.ofSecret(loginName, secret), problems);
    }

    private static Problems problem(String sentence) {
        return new Problems(Map.of("code", sentence), List.of());
    }
}
