package huizhanjia.organizing.web;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.lead.ObstructionId;
import huizhanjia.organizing.lead.Obstructions;
import huizhanjia.organizing.lead.Referrals;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/firms/{firm}/obstructions`: who keeps workers from founding a union, and what is done about it.
@Controller
@Needs("organizing:edit")
@RequestMapping("/firms/{firm}/obstructions")
class ObstructionPages {

    private final Obstructions obstructions;
    private final Referrals referrals;
    private final Firms firms;
    private final Attachments attachments;
    private final FirmView view;

    ObstructionPages(
            Obstructions obstructions, Referrals referrals, Firms firms, Attachments attachments, FirmView view) {
        this.obstructions = obstructions;
        this.referrals = referrals;
        this.firms = firms;
        this.attachments = attachments;
        this.view = view;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable FirmId firm,
            ActForm form,
            @RequestParam(required = false, defaultValue = "") List<MultipartFile> files,
            Actor actor) {
        return done(firm, actor, () -> {
            var it = firms.need(actor.scope(), firm);
            var kept = attachments.keepAll(files, it.county(), actor).stream()
                    .map(Attachment::id)
                    .toList();
            obstructions.tell(it, new Obstructions.Telling(form.day(), form.words(), kept), actor);
        });
    }

    @PostMapping("/{obstruction}/steps")
    ModelAndView act(@PathVariable FirmId firm, @PathVariable ObstructionId obstruction, ActForm form, Actor actor) {
        return done(firm, actor, () -> obstructions.act(obstruction, form.acting(), actor));
    }

    @Needs("document:sign")
    @PostMapping("/{obstruction}/letter")
    ModelAndView refer(
            @PathVariable FirmId firm,
            @PathVariable ObstructionId obstruction,
            @RequestParam(defaultValue = "") String authority,
            Actor actor) {
        return done(firm, actor, () -> referrals.refer(obstruction, authority, actor));
    }

    private ModelAndView done(FirmId firm, Actor actor, Runnable deed) {
        try {
            deed.run();
            return Pages.to("/firms/" + firm);
        } catch (Refused refused) {
            return Pages.refused(FirmView.TEMPLATE, view.of(firm, "", Form.BLANK.with(Problems.of(refused)), actor));
        }
    }
}
