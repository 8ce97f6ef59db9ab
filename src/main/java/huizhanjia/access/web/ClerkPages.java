package huizhanjia.access.web;

import huizhanjia.access.Clerks;
import huizhanjia.access.Enrolment;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Clerks for the system administrator: enrol, stop, let in again, reset the password.
@Needs("clerk:manage")
@Controller
@RequestMapping("/clerks")
class ClerkPages {

    private static final String NEW = "access/web/new-clerk";
    private static final String SHOW = "access/web/clerk";
    private static final String ONCE = "password";
    private static final Map<String, String> FIELDS = Map.of(
            "access.login-name", "loginName",
            "access.login-name-taken", "loginName",
            "access.name", "name",
            "access.no-org", "org",
            "access.out-of-scope", "org");

    private final Clerks clerks;
    private final Desk desk;

    ClerkPages(Clerks clerks, Desk desk) {
        this.clerks = clerks;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q) {
        var rows = clerks.list(actor.scope(), q).stream()
                .map(clerk -> new ClerkList.Row(clerk, desk.name(clerk.org())))
                .toList();
        return Pages.show("access/web/clerks", new ClerkList(q, rows));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @ModelAttribute NewClerkPage.Form form) {
        return Pages.show(NEW, new NewClerkPage(form, desk.choices(actor, form.words()), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(Actor actor, @ModelAttribute NewClerkPage.Form form, RedirectAttributes next) {
        try {
            var password = clerks.inventPassword();
            var enrolment = new Enrolment(form.loginName(), form.name(), desk.org(form.org()), password, true);
            var clerk = clerks.enrol(actor, enrolment);
            next.addFlashAttribute(ONCE, password);
            return Pages.to("/clerks/" + clerk);
        } catch (Refused refused) {
            var problems = desk.problems(refused, FIELDS);
            return Pages.refused(NEW, new NewClerkPage(form, desk.choices(actor, form.words()), problems));
        }
    }

    @GetMapping("/{clerk}")
    ModelAndView show(Actor actor, @PathVariable ClerkId clerk, HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var password = flash != null && flash.get(ONCE) instanceof String fresh ? fresh : "";
        return Pages.show(SHOW, page(actor, clerk, password, Problems.NONE));
    }

    @PostMapping("/{clerk}/stop")
    ModelAndView stop(Actor actor, @PathVariable ClerkId clerk, @RequestParam(defaultValue = "") String reason) {
        return change(actor, clerk, () -> clerks.disable(actor, clerk, reason));
    }

    @PostMapping("/{clerk}/return")
    ModelAndView letIn(Actor actor, @PathVariable ClerkId clerk, @RequestParam(defaultValue = "") String reason) {
        return change(actor, clerk, () -> clerks.enable(actor, clerk, reason));
    }

    @PostMapping("/{clerk}/password")
    ModelAndView resetPassword(Actor actor, @PathVariable ClerkId clerk, RedirectAttributes next) {
        next.addFlashAttribute(ONCE, clerks.resetPassword(actor, clerk));
        return Pages.to("/clerks/" + clerk);
    }

    private ModelAndView change(Actor actor, ClerkId clerk, Runnable change) {
        try {
            change.run();
            return Pages.to("/clerks/" + clerk);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(actor, clerk, "", Problems.of(refused)));
        }
    }

    private ClerkPage page(Actor actor, ClerkId id, String password, Problems problems) {
        var clerk = clerks.find(actor.scope(), id);
        return new ClerkPage(
                clerk,
                desk.name(clerk.org()),
                desk.rows(id),
                password,
                desk.timeline(clerk.org(), "clerk:" + id),
                problems);
    }
}
