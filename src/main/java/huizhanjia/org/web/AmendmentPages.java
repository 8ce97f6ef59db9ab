package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Amendment;
import huizhanjia.org.Org;
import huizhanjia.org.OrgKind;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/{org}/edit`: what is known of an organisation is corrected or brought up to date.
@Controller
@Needs("org:edit")
class AmendmentPages {

    private static final String VIEW = "org/web/edit";

    private final Orgs orgs;
    private final Areas areas;
    private final Clock clock;

    AmendmentPages(Orgs orgs, Areas areas, Clock clock) {
        this.orgs = orgs;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/orgs/{org}/edit")
    ModelAndView edit(@PathVariable OrgId org, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        return Pages.show(VIEW, page(known, OrgForm.of(known), Problems.NONE, actor));
    }

    @PostMapping("/orgs/{org}")
    ModelAndView update(@PathVariable OrgId org, @RequestParam Map<String, String> values, Actor actor) {
        var known = orgs.need(actor.scope(), org);
        var form = new OrgForm(values);
        if (form.wantsMore()) {
            return Pages.show(VIEW, page(known, form, Problems.NONE, actor));
        }
        var reading = new FormReading(form);
        var today = LocalDate.now(clock);
        var amendment = new Amendment(
                new ParticularsReading(form, reading, areas, actor.scope().area(), today).particulars(),
                Objects.requireNonNullElse(reading.date("from"), today),
                reading.text("documentNumber"),
                Objects.requireNonNullElse(reading.number("version"), 0));
        if (!reading.isClean()) {
            return Pages.refused(VIEW, page(known, form, reading.problems(), actor));
        }
        try {
            orgs.amend(org, amendment, actor);
            return Pages.to("/orgs/" + org);
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(known, form, Problems.of(refused), actor));
        }
    }

    private EditPage page(Org org, OrgForm form, Problems problems, Actor actor) {
        var step = new OrgLine.Step(org.id(), org.name());
        return new EditPage(step, false, kinds(org, actor), form, areas.title(form.value("areaCode")), problems);
    }

    private List<OrgKind> kinds(Org org, Actor actor) {
        var parent = org.parent();
        if (parent == null || org.kind().isGeneral()) {
            return List.of(org.kind());
        }
        var possible = orgs.find(actor.scope(), parent)
                .map(above -> above.kind().children())
                .orElse(List.of());
        return Stream.concat(Stream.of(org.kind()), possible.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
