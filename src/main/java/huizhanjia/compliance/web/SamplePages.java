package huizhanjia.compliance.web;

import huizhanjia.compliance.DutyRegister;
import huizhanjia.evidence.EvidenceId;
import huizhanjia.evidence.Verifications;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/sample`: a superior verifies what a union below told, one by one or by a random sample.
@Controller
@Needs("compliance:read")
@RequestMapping("/orgs/{org}/sample")
class SamplePages {

    private static final String SHOW = "compliance/web/sample";

    private final Verifications verifications;
    private final DutyRegister dutyRegister;
    private final Orgs orgs;

    SamplePages(Verifications verifications, DutyRegister dutyRegister, Orgs orgs) {
        this.verifications = verifications;
        this.dutyRegister = dutyRegister;
        this.orgs = orgs;
    }

    @GetMapping
    ModelAndView show(@PathVariable OrgId org, Actor actor) {
        return Pages.show(SHOW, page(org, Problems.NONE, actor));
    }

    @PostMapping
    @Needs("evidence:strike")
    ModelAndView draw(@PathVariable OrgId org, Actor actor) {
        try {
            verifications.draw(org, actor);
            return Pages.to("/orgs/%s/sample".formatted(org));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, Problems.of(refused), actor));
        }
    }

    @PostMapping("/verified")
    @Needs("evidence:strike")
    ModelAndView verify(@PathVariable OrgId org, @RequestParam(defaultValue = "") String evidence, Actor actor) {
        try {
            var verified = verifications.verify(EvidenceId.of(evidence), actor);
            dutyRegister.refresh(verified.county(), verified.org());
            return Pages.to("/orgs/%s/duties/%s".formatted(verified.org(), verified.duty()));
        } catch (Refused refused) {
            return Pages.refused(SHOW, page(org, Problems.of(refused), actor));
        }
    }

    private SamplePage page(OrgId org, Problems problems, Actor actor) {
        var named = orgs.need(actor.scope(), org);
        return new SamplePage(
                org,
                named.name(),
                verifications.waiting(actor.scope(), org),
                verifications.sample(actor.scope(), org),
                actor.may("evidence:strike") && !org.equals(actor.scope().root()),
                problems);
    }
}
