package huizhanjia.organizing.legal.web;

import huizhanjia.approval.Petitions;
import huizhanjia.attachment.Attachment;
import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.legal.LegalId;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalScans;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.organizing.legal.RenewalPapers;
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
    private final RenewalPapers renewals;
    private final LegalScans scans;
    private final Petitions petitions;
    private final Attachments attachments;

    LegalPages(
            LegalPersons legal,
            RenewalPapers renewals,
            LegalScans scans,
            Petitions petitions,
            Attachments attachments) {
        this.legal = legal;
        this.renewals = renewals;
        this.scans = scans;
        this.petitions = petitions;
        this.attachments = attachments;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String state, Actor actor) {
        var asked = Arrays.stream(LegalStanding.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return Pages.show("organizing/legal/web/list", new LegalList(legal.in(actor.scope()), asked));
    }

    @GetMapping("/{org}")
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        return Pages.show(SHOW, page(org, new Said(Set.of(), "", ""), Problems.NONE, actor));
    }

    @PostMapping("/{org}/applications")
    @Needs("approval:submit")
    ModelAndView apply(
            @PathVariable OrgId org,
            @RequestParam(defaultValue = "") Set<String> papers,
            @RequestParam(name = "files.papers", required = false) @Nullable List<MultipartFile> files,
            Actor actor) {
        try {
            var line = legal.need(actor.scope(), org);
            legal.check(line, papers, actor);
            legal.apply(org, papers, kept(files, line.union().county(), actor), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, new Said(papers, "", ""), Problems.of(refused), actor));
        }
    }

    /// The paper that asks for another certificate is drafted, and goes on as any other document.
    @PostMapping("/{org}/renewal-papers")
    @Needs("document:draft")
    ModelAndView draft(@PathVariable OrgId org, Actor actor) {
        try {
            return Pages.to("/documents/" + renewals.draft(org, actor));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, new Said(Set.of(), "", ""), Problems.of(refused), actor));
        }
    }

    @PostMapping("/{org}/certificates/{matter}")
    @Needs("organizing:found")
    ModelAndView issue(@PathVariable OrgId org, @PathVariable LegalId matter, CertificateForm form, Actor actor) {
        try {
            var county = legal.need(actor.scope(), org).union().county();
            legal.issue(matter, form.issuing(kept(form.scan(), county, actor)), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            var said = new Said(Set.of(), form.number(), form.code());
            return Pages.refused(SHOW, page(org, said, Problems.of(refused), actor));
        }
    }

    private List<AttachmentId> kept(@Nullable List<MultipartFile> files, String county, Actor actor) {
        return attachments.keepAll(files == null ? List.of() : files, county, actor).stream()
                .map(Attachment::id)
                .toList();
    }

    private record Said(Set<String> papers, String number, String code) {}

    private LegalPage page(OrgId org, Said said, Problems problems, Actor actor) {
        var line = legal.need(actor.scope(), org);
        var matters = legal.matters(org);
        var asked = new LegalPage.Asked(
                said.papers(),
                said.number(),
                said.code().isEmpty() ? line.union().creditCode() : said.code(),
                actor.may("approval:submit"),
                actor.may("organizing:found"),
                actor.may("document:draft"));
        return new LegalPage(
                line,
                matters,
                matters.isEmpty()
                        ? List.of()
                        : petitions.about(matters.getFirst().subject(), actor),
                matters.isEmpty() ? List.of() : scans.of(matters.getFirst()),
                asked,
                problems);
    }
}
