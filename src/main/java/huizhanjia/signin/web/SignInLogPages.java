package huizhanjia.signin.web;

import huizhanjia.access.Clerk;
import huizhanjia.access.Clerks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Needs;
import huizhanjia.signin.SignIn;
import huizhanjia.signin.SignIns;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in log, for the auditor.
@Needs("signin:read")
@Controller
@RequestMapping("/sign-ins")
class SignInLogPages {

    private static final int ROWS = 100;
    private static final String LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final SignIns signIns;
    private final Clerks clerks;
    private final Clock clock;

    SignInLogPages(SignIns signIns, Clerks clerks, Clock clock) {
        this.signIns = signIns;
        this.clerks = clerks;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = LAST_ID) UUID before) {
        var known = clerks.within(actor.scope());
        var lines = signIns.of(known.keySet(), before, ROWS);
        var next =
                lines.size() < ROWS ? "" : "/sign-ins?before=" + lines.getLast().id();
        var rows = lines.stream().map(line -> row(line, known)).toList();
        return Pages.show("signin/web/sign-ins", new SignInLog(rows, next));
    }

    private static String nobody(SignIn line) {
        return line.address().isEmpty() ? "（到期已匿名化）" : "（没有这个登录名）";
    }

    private SignInLog.Row row(SignIn line, Map<ClerkId, Clerk> known) {
        var clerk = line.clerk() == null ? null : known.get(line.clerk());
        return new SignInLog.Row(
                LocalDateTime.ofInstant(line.at(), clock.getZone()),
                clerk == null ? nobody(line) : "%s（%s）".formatted(clerk.name(), clerk.loginName()),
                line.outcome(),
                line.address(),
                Browsers.label(line.browser()));
    }
}
