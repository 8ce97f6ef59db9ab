package huizhanjia.signin.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.ClerkId;
import huizhanjia.kernel.Needs;
import huizhanjia.signin.failure.FailureReleases;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/clerks/{clerk}/release`: the button on a clerk's page for one who failed to sign in too often.
@Needs("clerk:manage")
@Controller
class FailureReleasePages {

    private final FailureReleases failureReleases;

    FailureReleasePages(FailureReleases failureReleases) {
        this.failureReleases = failureReleases;
    }

    @PostMapping("/clerks/{clerk}/release")
    ModelAndView create(Actor actor, @PathVariable ClerkId clerk) {
        failureReleases.release(actor, clerk);
        return Pages.to("/clerks/" + clerk);
    }
}
