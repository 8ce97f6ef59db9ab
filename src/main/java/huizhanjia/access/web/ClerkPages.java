package huizhanjia.access.web;

import huizhanjia.access.Clerks;
import huizhanjia.access.Handovers;
import huizhanjia.access.Newcomer;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
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

/// Clerks for the system administrator: enrol, stop; passwords and returns take two hands (see `HandoverPages`).
@Needs("clerk:manage")
@Controller
@RequestMapping("/clerks")
class ClerkPages {

    private static final String NEW = "access/web/new-clerk";
    private static final String SHOW = "access/web/clerk";
    private static final Map<String, String> FIELDS = Map.of(
            "access.login-name", "loginName",
            "access.login-name-taken", "loginName",
            "access.name", "name",
            "access.no-org", "org",
            "access.out-of-scope", "org");

    private final Clerks clerks;
    private final Handovers handovers;
    private final ClerkPageParts clerkPageParts;

    ClerkPages(Clerks clerks, Handovers handovers, ClerkPageParts clerkPageParts) {
        this.clerks = clerks;
        this.handovers = handovers;
        this.clerkPageParts = clerkPageParts;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q) {
        var rows = clerks.list(actor.scope(), q).stream()
                .map(clerk -> new ClerkList.Row(clerk, clerkPageParts.name(clerk.org())))
                .toList();
        return Pages.show("access/web/clerks", new ClerkList(q, rows));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @ModelAttribute NewClerkPage.Form form) {
        return Pages.show(NEW, new NewClerkPage(form, clerkPageParts.choices(actor, form.words()), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(Actor actor, @ModelAttribute NewClerkPage.Form form, RedirectAttributes next) {
        try {
            var newcomer = new Newcomer(form.loginName(), form.name(), clerkPageParts.org(form.org()));
            next.addFlashAttribute(
                    HandoverPages.ONCE, handovers.enrol(newcomer, actor).code());
            return Pages.to("/handovers");
        } catch (Refused refused) {
            var problems = clerkPageParts.problems(refused, FIELDS);
            return Pages.refused(NEW, new NewClerkPage(form, clerkPageParts.choices(actor, form.words()), problems));
        }
    }

    @GetMapping("/{clerk}")
    ModelAndView show(Actor actor, @PathVariable ClerkId clerk) {
        return Pages.show(SHOW, page(actor, clerk, Problems.NONE));
    }

    @PostMapping("/{clerk}/stop")
    ModelAndView stop(Actor actor, @PathVariable ClerkId clerk, @RequestParam(defaultValue = "") String reason) {
        try {
            clerks.disable(actor, clerk, reason);
            return Pages.to("/clerks/" + clerk);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(actor, clerk, Problems.of(refused)));
        }
    }

    private ClerkPage page(Actor actor, ClerkId id, Problems problems) {
        var clerk = clerks.find(actor.scope(), id);
        return new ClerkPage(
                clerk,
                clerkPageParts.name(clerk.org()),
                clerkPageParts.rows(id),
                clerkPageParts.timeline(clerk.org(), "clerk:" + id),
                problems);
    }
}
