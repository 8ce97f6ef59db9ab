package huizhanjia.organizing.legal.web;

import huizhanjia.approval.Petitions;
import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.casefile.CaseId;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.legal.LegalPapers;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalScans;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.organizing.legal.web.LegalPage.Said;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/legal-persons`: which unions are registered, and what is due.
@Controller
@Needs({"organizing:read", "approval:submit"})
@RequestMapping("/legal-persons")
class LegalPages {

    private static final String SHOW = "organizing/legal/web/show";

    private final LegalPersons legal;
    private final LegalPapers papers;
    private final LegalScans scans;
    private final Petitions petitions;
    private final Attachments attachments;

    LegalPages(LegalPersons legal, LegalPapers papers, LegalScans scans, Petitions petitions, Attachments attachments) {
        this.legal = legal;
        this.papers = papers;
        this.scans = scans;
        this.petitions = petitions;
        this.attachments = attachments;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int from, Actor actor) {
        return Pages.show(
                "organizing/legal/web/list",
                new LegalList(legal.in(actor.scope()), state(state), Excerpt.Span.page(from)));
    }

    /// The state of that name; null for all.
    static LegalStanding.@Nullable State state(String name) {
        return Arrays.stream(LegalStanding.State.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/{org}")
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        return Pages.show(SHOW, page(org, Said.NOTHING, Problems.NONE, actor));
    }

    @PostMapping("/{org}/applications")
    @Needs("approval:submit")
    ModelAndView apply(@PathVariable OrgId org, ApplicationForm form, Actor actor) {
        try {
            var line = legal.need(actor.scope(), org);
            var asked = form.application();
            legal.check(line, asked, actor);
            legal.apply(org, asked.with(kept(form.scans(), line.union().county(), actor)), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, form.said(), Problems.of(refused), actor));
        }
    }

    @PostMapping("/{org}/domicile")
    @Needs("approval:submit")
    ModelAndView relocate(@PathVariable OrgId org, RelocationForm form, Actor actor) {
        try {
            legal.relocate(org, form.relocation(), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, form.said(), Problems.of(refused), actor));
        }
    }

    /// The paper that asks for another certificate or tells of a change is drafted, and goes on as any other
    /// document.
    @PostMapping("/{org}/papers")
    @Needs("document:draft")
    ModelAndView draft(@PathVariable OrgId org, Actor actor) {
        try {
            return Pages.to("/documents/" + papers.draft(org, actor));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, Said.NOTHING, Problems.of(refused), actor));
        }
    }

    @PostMapping("/{org}/certificates/{matter}")
    @Needs("organizing:found")
    ModelAndView issue(@PathVariable OrgId org, @PathVariable CaseId matter, CertificateForm form, Actor actor) {
        try {
            var county = legal.need(actor.scope(), org).union().county();
            legal.issue(matter, form.issuing(kept(form.scan(), county, actor)), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            var said = new Said(Set.of(), "", form.number(), form.code());
            return Pages.refused(SHOW, page(org, said, Problems.of(refused), actor));
        }
    }

    private List<AttachmentId> kept(List<MultipartFile> files, String county, Actor actor) {
        return attachments.keepAll(files, county, actor).stream()
                .map(Attachment::id)
                .toList();
    }

    private LegalPage page(OrgId org, Said said, Problems problems, Actor actor) {
        var line = legal.need(actor.scope(), org);
        var matters = line.file().matters();
        var shown = new Said(
                said.papers(),
                said.address().isEmpty() ? legal.supposedAddress(actor.scope(), line) : said.address(),
                said.number(),
                said.code().isEmpty() ? line.union().creditCode() : said.code());
        return new LegalPage(
                line,
                matters.isEmpty()
                        ? List.of()
                        : petitions.about(matters.getFirst().file().subject(), actor),
                matters.isEmpty() ? List.of() : scans.of(matters.getFirst()),
                new LegalPage.Asked(
                        shown,
                        actor.may("approval:submit"),
                        actor.may("organizing:found"),
                        actor.may("document:draft")),
                problems);
    }
}
