package huizhanjia.approval.web;

import huizhanjia.approval.Answers;
import huizhanjia.approval.Offices;
import huizhanjia.approval.Petition;
import huizhanjia.approval.PetitionId;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Procedures;
import huizhanjia.approval.Vacancies;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals`: what waits for the post in use, what the clerk did, what the union submitted.
@Controller
@Needs({"approval:submit", "approval:decide"})
class InboxPages {

    private final Petitions petitions;
    private final Answers answers;
    private final Vacancies vacancies;
    private final Procedures procedures;
    private final Offices offices;

    InboxPages(Petitions petitions, Answers answers, Vacancies vacancies, Procedures procedures, Offices offices) {
        this.petitions = petitions;
        this.answers = answers;
        this.vacancies = vacancies;
        this.procedures = procedures;
        this.offices = offices;
    }

    @GetMapping("/approvals")
    ModelAndView list(@RequestParam(defaultValue = "") String tab, Actor actor) {
        var waiting = petitions.inbox(actor);
        var unread = answers.unread(actor);
        var vacant = vacancies.kept(actor);
        var chosen = Inbox.Tab.of(tab);
        var shown = switch (chosen) {
            case WAITING -> waiting;
            case DONE -> petitions.done(actor);
            case MINE -> mine(unread, actor);
            case VACANT -> vacant;
        };
        var counts = Map.of(
                Inbox.Tab.WAITING, waiting.size(), Inbox.Tab.MINE, unread.size(), Inbox.Tab.VACANT, vacant.size());
        var fresh = unread.stream().map(Petition::id).collect(Collectors.toSet());
        return Pages.show(
                "approval/web/list",
                new Inbox(chosen, counts, lines(shown, fresh), actor.may("approval:submit"), !vacant.isEmpty()));
    }

    /// What the clerk has not read first; of a petition he sent up for another union, only while it is news.
    private List<Petition> mine(List<Petition> unread, Actor actor) {
        return Stream.concat(unread.stream(), petitions.mine(actor).stream())
                .distinct()
                .toList();
    }

    private List<Inbox.Line> lines(List<Petition> shown, Set<PetitionId> fresh) {
        var today = offices.today();
        return shown.stream()
                .map(petition -> new Inbox.Line(
                        petition,
                        procedures.label(petition),
                        offices.name(petition.org()),
                        Deadline.of(petition, today),
                        fresh.contains(petition.id())))
                .toList();
    }
}
