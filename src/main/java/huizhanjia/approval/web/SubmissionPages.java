package huizhanjia.approval.web;

import huizhanjia.approval.Offices;
import huizhanjia.approval.PetitionId;
import huizhanjia.approval.Petitions;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/approvals/new`: a union petitions its superior about anything.
@Controller
@Needs("approval:submit")
class SubmissionPages {

    private static final String NEW = "approval/web/new";

    private final Petitions petitions;
    private final Offices offices;
    private final Attachments attachments;

    SubmissionPages(Petitions petitions, Offices offices, Attachments attachments) {
        this.petitions = petitions;
        this.offices = offices;
        this.attachments = attachments;
    }

    @GetMapping("/approvals/new")
    ModelAndView blank(Actor actor) {
        return Pages.show(NEW, page(SubmissionForm.BLANK, Problems.NONE, actor));
    }

    @PostMapping("/approvals")
    ModelAndView create(SubmissionForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(NEW, page(form, new Problems(missing, List.of()), actor));
        }
        try {
            return Pages.to("/approvals/" + submit(form, actor));
        } catch (Refused refused) {
            return Pages.refused(NEW, page(form, Problems.of(refused), actor));
        }
    }

    private PetitionId submit(SubmissionForm form, Actor actor) {
        var org = actor.scope().root();
        var files = form.files().isEmpty()
                ? List.<Attachment>of()
                : attachments.keepAll(form.files(), offices.county(org), actor);
        var kept = files.stream().map(Attachment::id).toList();
        return petitions.submit(form.submission(org, kept), actor).id();
    }

    private SubmissionPage page(SubmissionForm form, Problems problems, Actor actor) {
        return new SubmissionPage(offices.name(actor.scope().root()), addressee(actor), form, problems);
    }

    private String addressee(Actor actor) {
        try {
            return offices.addressee(actor);
        } catch (Refused nobody) {
            return "";
        }
    }
}
