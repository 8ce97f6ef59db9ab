package huizhanjia.organizing.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/firms/{firm}`: what is known of a firm, how far it has come, and what was said there.
@Controller
@Needs("organizing:edit")
@RequestMapping("/firms/{firm}")
class FirmPages {

    private final Firms firms;
    private final Leads leads;
    private final Assignments assignments;
    private final FirmView view;

    FirmPages(Firms firms, Leads leads, Assignments assignments, FirmView view) {
        this.firms = firms;
        this.leads = leads;
        this.assignments = assignments;
        this.view = view;
    }

    @GetMapping
    @Needs("organizing:read")
    ModelAndView show(@PathVariable FirmId firm, Actor actor) {
        return Pages.show(FirmView.TEMPLATE, view.of(firm, VisitForm.BLANK, Problems.NONE, actor));
    }

    @PostMapping("/steps")
    ModelAndView move(@PathVariable FirmId firm, LeadStepForm form, Actor actor) {
        return done(firm, actor, () -> leads.move(firms.need(actor.scope(), firm), form.moving(), actor));
    }

    @PostMapping("/assignments")
    ModelAndView assign(
            @PathVariable FirmId firm,
            @RequestParam(defaultValue = "") String assignee,
            @RequestParam(defaultValue = "") String dueOn,
            Actor actor) {
        return done(firm, actor, () -> {
            var day = Days.need(dueOn, "办理期限");
            if (assignee.isBlank()) {
                throw new Refused("organizing.assignee-missing", "请选择责任人");
            }
            assignments.assign(firms.need(actor.scope(), firm), AppointmentId.of(assignee), day, actor);
        });
    }

    @PostMapping("/visits")
    ModelAndView visit(@PathVariable FirmId firm, VisitForm form, Actor actor) {
        var missing = form.problems();
        if (!missing.isEmpty()) {
            return Pages.refused(FirmView.TEMPLATE, view.of(firm, form, new Problems(missing, List.of()), actor));
        }
        return done(firm, actor, () -> leads.visit(firms.need(actor.scope(), firm), form.note(), actor));
    }

    private ModelAndView done(FirmId firm, Actor actor, Runnable deed) {
        try {
            deed.run();
            return Pages.to("/firms/" + firm);
        } catch (Refused refused) {
            return Pages.refused(FirmView.TEMPLATE, view.of(firm, VisitForm.BLANK, Problems.of(refused), actor));
        }
    }
}
