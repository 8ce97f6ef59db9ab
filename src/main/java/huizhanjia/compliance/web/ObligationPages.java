package huizhanjia.compliance.web;

import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.Attachments;
import huizhanjia.compliance.DutyRegister;
import huizhanjia.compliance.Judgement;
import huizhanjia.compliance.Verdicts;
import huizhanjia.evidence.EvidenceId;
import huizhanjia.evidence.Evidences;
import huizhanjia.evidence.Filing;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.law.DutyBook;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/duties/{duty}`: one duty of one organisation: how it stands and why, its evidence, and the form for
/// more.
@Controller
@Needs("compliance:read")
@RequestMapping("/orgs/{org}/duties/{duty}")
class ObligationPages {

    private static final String SHOW = "compliance/web/obligation";

    private final Verdicts verdicts;
    private final DutyRegister dutyRegister;
    private final Evidences evidences;
    private final Attachments attachments;
    private final Orgs orgs;

    ObligationPages(
            Verdicts verdicts, DutyRegister dutyRegister, Evidences evidences, Attachments attachments, Orgs orgs) {
        this.verdicts = verdicts;
        this.dutyRegister = dutyRegister;
        this.evidences = evidences;
        this.attachments = attachments;
        this.orgs = orgs;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrgId org, @PathVariable String duty, EvidenceForm form, Actor actor) {
        return Pages.show(SHOW, page(new Owed(org, duty), form, Problems.NONE, actor));
    }

    @PostMapping("/evidence")
    @Needs("evidence:file")
    ModelAndView file(@PathVariable OrgId org, @PathVariable String duty, EvidenceForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(SHOW, page(new Owed(org, duty), form, new Problems(missing, List.of()), actor));
        }
        try {
            tell(org, duty, form, actor);
            return judged(org, duty, actor);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(new Owed(org, duty), form, Problems.of(refused), actor));
        }
    }

    @PostMapping("/strikes")
    @Needs("evidence:strike")
    ModelAndView strike(@PathVariable OrgId org, @PathVariable String duty, StrikeForm form, Actor actor) {
        try {
            evidences.strike(EvidenceId.of(form.evidence()), form.reason(), actor);
            return judged(org, duty, actor);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(new Owed(org, duty), EvidenceForm.BLANK, Problems.of(refused), actor));
        }
    }

    private void tell(OrgId org, String duty, EvidenceForm form, Actor actor) {
        var county = orgs.need(actor.scope(), org).county();
        var files = attachments.keepAll(form.files(), county, actor).stream()
                .map(Attachment::id)
                .toList();
        if (form.corrects().isEmpty()) {
            evidences.file(new Filing(org, duty, form.statement(), files), actor);
        } else {
            evidences.correct(EvidenceId.of(form.corrects()), form.statement(), files, actor);
        }
    }

    private ModelAndView judged(OrgId org, String duty, Actor actor) {
        dutyRegister.refresh(orgs.need(actor.scope(), org).county(), org, duty);
        return Pages.to("/orgs/%s/duties/%s".formatted(org, duty));
    }

    private ObligationPage page(Owed owed, EvidenceForm form, Problems problems, Actor actor) {
        var id = owed.org();
        var code = owed.duty();
        var duty = DutyBook.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var org = orgs.need(actor.scope(), id);
        var standing = new ObligationPage.Standing(
                verdicts.one(actor.scope(), id, code).orElse(Judgement.NOBODY),
                verdicts.indicator(actor.scope(), id, duty));
        var powers = new ObligationPage.Powers(
                evidences.mayFile(id, duty, actor),
                actor.may("evidence:strike") && !id.equals(actor.scope().root()),
                actor.may("supervision:ask") && !id.equals(actor.scope().root()));
        var told = evidences.of(actor.scope(), id, code).stream()
                .map(it -> new ObligationPage.Told(it, attachments.of(it.county(), it.subject())))
                .toList();
        return new ObligationPage(id, org.name(), duty, standing, told, form, powers, problems);
    }

    /// Which duty of which organisation, by its code in the register.
    private record Owed(OrgId org, String duty) {}
}
