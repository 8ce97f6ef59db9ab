package huizhanjia.compliance.web;

import huizhanjia.compliance.Digests;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.law.DutyBook;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/digest`: what was said to the union of the post, day by day.
@Controller
@Needs("compliance:read")
class DigestPages {

    private final Digests digests;

    DigestPages(Digests digests) {
        this.digests = digests;
    }

    @GetMapping("/digest")
    ModelAndView show(Actor actor) {
        var days = digests.lately(actor.scope()).entrySet().stream()
                .map(day -> new DigestPage.Day(
                        day.getKey(),
                        day.getValue().stream()
                                .map(reminder -> new DigestPage.Line(
                                        reminder,
                                        digests.name(reminder),
                                        DutyBook.find(reminder.duty()).orElseThrow()))
                                .toList()))
                .toList();
        return Pages.show("compliance/web/digest", new DigestPage(days));
    }
}
