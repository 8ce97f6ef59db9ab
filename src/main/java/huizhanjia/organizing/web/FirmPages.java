package huizhanjia.organizing.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Needs;
import huizhanjia.organizing.FirmId;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.lead.Assignments;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Leads;
import huizhanjia.organizing.lead.Moving;
import huizhanjia.organizing.lead.Support;
import huizhanjia.organizing.lead.Visit;
import huizhanjia.ui.Fields;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
        return page(firm, "", Form.BLANK, actor);
    }

    @PostMapping("/steps")
    ModelAndView move(@PathVariable FirmId firm, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Moving(
                        it.choice("stage", "新的进度", FunnelStage.class), it.day("on", "日期"), it.optional("note", "说明"))),
                moving -> {
                    leads.move(firms.need(actor.scope(), firm), moving, actor);
                    return "/firms/" + firm;
                },
                problems -> page(firm, "steps", new Form(typed, problems), actor));
    }

    @PostMapping("/assignments")
    ModelAndView assign(@PathVariable FirmId firm, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Assigning(it.id("assignee", "责任人", AppointmentId::of), it.day("dueOn", "办理期限"))),
                it -> {
                    assignments.assign(firms.need(actor.scope(), firm), it.assignee(), it.dueOn(), actor);
                    return "/firms/" + firm;
                },
                problems -> page(firm, "assignments", new Form(typed, problems), actor));
    }

    private record Assigning(AppointmentId assignee, LocalDate dueOn) {}

    @PostMapping("/visits")
    ModelAndView visit(@PathVariable FirmId firm, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(FirmPages::note),
                note -> {
                    leads.visit(firms.need(actor.scope(), firm), note, actor);
                    return "/firms/" + firm;
                },
                problems -> page(firm, "visits", new Form(typed, problems), actor));
    }

    private static Visit.Note note(Fields it) {
        var phone = it.optional("phone", "关键人电话");
        if (!phone.isEmpty() && !phone.matches("[0-9+() -]{7,20}")) {
            it.tell("phone", "电话只能有数字和短横线，如 13800001111、024-12345678");
        }
        var words = it.optional("words", "走访情况");
        if (words.isEmpty()) {
            it.tell("words", "请写明走访情况");
        }
        return new Visit.Note(
                it.day("on", "走访日期"),
                new Visit.KeyPerson(it.optional("person", "关键人"), phone),
                it.choice("support", "支持度", Support.class),
                it.optional("resistance", "阻力"),
                words,
                new Visit.Next(it.optional("deed", "下一步"), it.dayIfAny("nextOn", "下一步日期")));
    }

    private ModelAndView page(FirmId firm, String posted, Form form, Actor actor) {
        return Pages.form(FirmView.TEMPLATE, view.of(firm, posted, form, actor));
    }
}
