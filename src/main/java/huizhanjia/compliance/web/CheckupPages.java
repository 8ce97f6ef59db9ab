package huizhanjia.compliance.web;

import huizhanjia.compliance.Verdicts;
import huizhanjia.compliance.review.Reviews;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/checkup`: the duties of one organisation, as the documents group them.
@Controller
@Needs("compliance:read")
class CheckupPages {

    private final Verdicts verdicts;
    private final Reviews reviews;
    private final Orgs orgs;
    private final Clock clock;

    CheckupPages(Verdicts verdicts, Reviews reviews, Orgs orgs, Clock clock) {
        this.verdicts = verdicts;
        this.reviews = reviews;
        this.orgs = orgs;
        this.clock = clock;
    }

    @GetMapping("/checkup")
    ModelAndView show(@RequestParam(defaultValue = "") String org, Actor actor) {
        var id = org.isEmpty() ? actor.scope().root() : OrgId.of(org);
        var named = orgs.need(actor.scope(), id);
        var told = new CheckupPage.Told(
                verdicts.of(actor.scope(), id),
                LocalDate.now(clock),
                new CheckupPage.Reports(reviews.of(actor.scope(), id), actor.may("compliance:report")));
        return Pages.show("compliance/web/checkup", CheckupPage.of(named, orgs.path(actor.scope(), id), told));
    }
}
