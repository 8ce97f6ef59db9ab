package huizhanjia.approval.web;

import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Procedures;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals`: what waits for the post in use, what the clerk did, what the union submitted.
@Controller
@Needs({"approval:submit", "approval:decide"})
class InboxPages {

    private final Petitions petitions;
    private final Procedures procedures;
    private final Offices offices;

    InboxPages(Petitions petitions, Procedures procedures, Offices offices) {
        this.petitions = petitions;
        this.procedures = procedures;
        this.offices = offices;
    }

    @GetMapping("/approvals")
    ModelAndView list(@RequestParam(defaultValue = "") String tab, Actor actor) {
        var waiting = petitions.inbox(actor);
        var chosen = Inbox.Tab.of(tab);
        var shown = switch (chosen) {
            case WAITING -> waiting;
            case DONE -> petitions.done(actor);
            case MINE -> petitions.mine(actor);
        };
        return Pages.show(
                "approval/web/list", new Inbox(chosen, waiting.size(), lines(shown), actor.may("approval:submit")));
    }

    private List<Inbox.Line> lines(List<Petition> shown) {
        var today = offices.today();
        return shown.stream()
                .map(petition -> new Inbox.Line(
                        petition,
                        procedures.label(petition),
                        offices.name(petition.org()),
                        Deadline.of(petition, today)))
                .toList();
    }
}
