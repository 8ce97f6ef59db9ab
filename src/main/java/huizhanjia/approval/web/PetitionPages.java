package huizhanjia.approval.web;

import huizhanjia.approval.Inboxes;
import huizhanjia.approval.Petition;
import huizhanjia.approval.PetitionId;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.phrase.Phrases;
import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals/{petition}`: the decision page and its steps.
@Controller
@Needs({"approval:submit", "approval:decide"})
class PetitionPages {

    private static final String SHOW = "approval/web/show";

    private final Petitions petitions;
    private final PetitionView view;
    private final Phrases phrases;
    private final Attachments attachments;
    private final Inboxes inboxes;

    PetitionPages(Petitions petitions, PetitionView view, Phrases phrases, Attachments attachments, Inboxes inboxes) {
        this.petitions = petitions;
        this.view = view;
        this.phrases = phrases;
        this.attachments = attachments;
        this.inboxes = inboxes;
    }

    @GetMapping("/approvals/{petition}")
    ModelAndView show(@PathVariable PetitionId petition, Actor actor) {
        inboxes.opened(petitions.need(petition, actor), actor);
        return Pages.show(SHOW, page(petition, DecisionForm.BLANK, Problems.NONE, actor));
    }

    @PostMapping("/approvals/{petition}/steps")
    ModelAndView step(@PathVariable PetitionId petition, DecisionForm form, Actor actor) {
        if (form.move().equals(DecisionForm.FIND)) {
            return Pages.show(SHOW, page(petition, form, Problems.NONE, actor));
        }
        try {
            act(petition, form, actor);
            return Pages.to("/approvals/" + petition);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(petition, form, Problems.of(refused), actor));
        }
    }

    private void act(PetitionId id, DecisionForm form, Actor actor) {
        var county = petitions.need(id, actor).county();
        var files = form.files().isEmpty() ? List.<Attachment>of() : attachments.keepAll(form.files(), county, actor);
        petitions.act(id, form.decision(files.stream().map(Attachment::id).toList()), actor);
        if (!form.keep().isEmpty()) {
            phrases.keep(form.said(), actor);
        }
    }

    private PetitionPage page(PetitionId id, DecisionForm form, Problems problems, Actor actor) {
        Petition petition = petitions.need(id, actor);
        return view.page(petition, form, problems, actor);
    }
}
