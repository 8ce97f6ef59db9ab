package huizhanjia.approval.web;

import huizhanjia.approval.Inboxes;
import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Procedures;
import huizhanjia.approval.VacantDesks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals`: what waits for the post in use, what the clerk did, what the union submitted.
@Controller
@Needs({"approval:submit", "approval:decide"})
class InboxPages {

    private static final Excerpt.Span NONE = new Excerpt.Span(0, 0);

    private final Inboxes inboxes;
    private final VacantDesks vacantDesks;
    private final Procedures procedures;
    private final Offices offices;

    InboxPages(Inboxes inboxes, VacantDesks vacantDesks, Procedures procedures, Offices offices) {
        this.inboxes = inboxes;
        this.vacantDesks = vacantDesks;
        this.procedures = procedures;
        this.offices = offices;
    }

    @GetMapping("/approvals")
    ModelAndView list(
            @RequestParam(defaultValue = "") String tab, @RequestParam(defaultValue = "0") int from, Actor actor) {
        var chosen = Inbox.Tab.of(tab);
        var span = Excerpt.Span.page(from);
        var waiting = inboxes.waiting(actor, chosen == Inbox.Tab.WAITING ? span : NONE);
        var vacant = vacantDesks.kept(actor, chosen == Inbox.Tab.VACANT ? span : NONE);
        var shown = switch (chosen) {
            case WAITING -> waiting;
            case DONE -> inboxes.done(actor, span);
            case MINE -> inboxes.mine(actor, span);
            case VACANT -> vacant;
        };
        var counts = Map.of(
                Inbox.Tab.WAITING,
                waiting.total(),
                Inbox.Tab.MINE,
                inboxes.unread(actor, NONE).total(),
                Inbox.Tab.VACANT,
                vacant.total());
        return Pages.show(
                "approval/web/list",
                new Inbox(chosen, counts, lines(shown, actor), actor.may("approval:submit"), vacant.total() > 0));
    }

    private Excerpt<Inbox.Line> lines(Excerpt<Petition> shown, Actor actor) {
        var today = offices.today();
        var fresh = inboxes.unreadAmong(actor, shown.rows());
        return shown.map(petition -> new Inbox.Line(
                petition,
                procedures.label(petition),
                offices.name(petition.org()),
                PrintedDeadline.of(petition, today),
                fresh.contains(petition.id())));
    }
}
