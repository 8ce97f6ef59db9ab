package huizhanjia.org.web;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Approval;
import huizhanjia.org.Founding;
import huizhanjia.org.OrgLine;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/orgs/new`: an organisation enters the register with the reply that approved it.
@Controller
@Needs("org:found")
class OrgEntryPages {

    private static final String VIEW = "org/web/edit";

    private final Orgs orgs;
    private final Areas areas;
    private final Clock clock;

    OrgEntryPages(Orgs orgs, Areas areas, Clock clock) {
        this.orgs = orgs;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/orgs/new")
    ModelAndView blank(@RequestParam OrgId parent, Actor actor) {
        var area = orgs.need(actor.scope(), parent).particulars().areaCode();
        var form = new OrgForm(Map.of("areaCode", area, "parent", parent.toString()));
        return Pages.show(VIEW, page(parent, form, Problems.NONE, actor));
    }

    @PostMapping("/orgs")
    ModelAndView create(@RequestParam Map<String, String> values, @RequestParam OrgId parent, Actor actor) {
        var form = new OrgForm(values);
        if (form.wantsMore()) {
            return Pages.show(VIEW, page(parent, form, Problems.NONE, actor));
        }
        var reading = new FormReading(form);
        var today = LocalDate.now(clock);
        var founding = new Founding(
                parent,
                new ParticularsReading(form, reading, areas, actor.scope().area(), today).particulars(),
                reading.requiredDate("foundedOn", "请填写建会日期"),
                new Approval(
                        reading.required("documentNumber", "请填写上级工会的批复文号；没有批复不能建会（《工会法》第十二条）"),
                        reading.requiredDate("documentOn", "请填写批复日期")));
        if (!reading.isClean()) {
            return Pages.refused(VIEW, page(parent, form, reading.problems(), actor));
        }
        try {
            return Pages.to("/orgs/" + orgs.found(founding, actor).id());
        } catch (Refused refused) {
            return Pages.refused(VIEW, page(parent, form, Problems.of(refused), actor));
        }
    }

    private EditPage page(OrgId parent, OrgForm form, Problems problems, Actor actor) {
        var above = orgs.need(actor.scope(), parent);
        var step = new OrgLine.Step(parent, above.name());
        return new EditPage(step, true, above.kind().children(), form, areas.title(form.value("areaCode")), problems);
    }
}
