package huizhanjia.organizing.legal.web;

import huizhanjia.approval.Petitions;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.legal.LegalId;
import huizhanjia.organizing.legal.LegalPersons;
import huizhanjia.organizing.legal.LegalStanding;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/legal-persons`: which unions are registered, and what is due.
@Controller
@Needs({"organizing:read", "approval:submit"})
@RequestMapping("/legal-persons")
class LegalPages {

    private static final String SHOW = "organizing/legal/web/show";

    private final LegalPersons legal;
    private final Petitions petitions;

    LegalPages(LegalPersons legal, Petitions petitions) {
        this.legal = legal;
        this.petitions = petitions;
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
    ModelAndView apply(@PathVariable OrgId org, @RequestParam(defaultValue = "") Set<String> papers, Actor actor) {
        try {
            legal.apply(org, papers, actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, new Said(papers, "", ""), Problems.of(refused), actor));
        }
    }

    @PostMapping("/{org}/certificates/{matter}")
    @Needs("organizing:found")
    ModelAndView issue(@PathVariable OrgId org, @PathVariable LegalId matter, CertificateForm form, Actor actor) {
        try {
            legal.issue(matter, form.issuing(), actor);
            return Pages.to("/legal-persons/" + org);
        } catch (Refused refused) {
            var said = new Said(Set.of(), form.number(), form.code());
            return Pages.refused(SHOW, page(org, said, Problems.of(refused), actor));
        }
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
                actor.may("organizing:found"));
        return new LegalPage(
                line,
                matters,
                matters.isEmpty()
                        ? List.of()
                        : petitions.about(matters.getFirst().subject(), actor),
                asked,
                problems);
    }
}
