package huizhanjia.org.web;

import huizhanjia.access.OrgChoice;
import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/affiliation`: an organisation and all below it go under another parent, by a document.
@Controller
@Needs("org:edit")
class AffiliationPages {

    private static final String VIEW = "org/web/affiliation";
    private static final int CHOICES = 20;

    private final Orgs orgs;
    private final OrgDirectory directory;

    AffiliationPages(Orgs orgs, OrgDirectory directory) {
        this.orgs = orgs;
        this.directory = directory;
    }

    @GetMapping("/orgs/{org}/affiliation")
    ModelAndView edit(@PathVariable OrgId org, @RequestParam Map<String, String> values, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        return Pages.show(VIEW, page(known, new OrgForm(values), Problems.NONE, actor));
    }

    @PostMapping("/orgs/{org}/affiliation")
    ModelAndView update(@PathVariable OrgId org, @RequestParam Map<String, String> values, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        var form = new OrgForm(values);
        var reading = new FormReading(form);
        var affiliating = new Affiliating(
                parent(reading),
                reading.requiredDate("from", "请填写变更日期"),
                reading.required("documentNumber", "变更隶属关系须有文件依据，请填写文号"),
                known.version());
        if (!reading.isClean()) {
            return Pages.refused(VIEW, page(known, form, reading.problems(), actor));
        }
        try {
            orgs.affiliate(org, affiliating, actor);
            return Pages.to("/orgs/" + org);
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(known, form, Problems.of(refused), actor));
        }
    }

    private static OrgId parent(FormReading reading) {
        try {
            return new OrgId(UUID.fromString(reading.text("parent")));
        } catch (IllegalArgumentException nothingChosen) {
            reading.problem("parent", "请先查找，再选定新的上级工会");
            return OrgId.next();
        }
    }

    private AffiliationPage page(Org org, OrgForm form, Problems problems, Actor actor) {
        var above = org.parent();
        var parentName = above == null ? "" : directory.name(Objects.requireNonNull(above));
        List<OrgChoice> choices =
                form.value("q").isEmpty() ? List.of() : directory.search(actor.scope(), form.value("q"), CHOICES);
        return new AffiliationPage(org, parentName, choices, form, problems);
    }
}
