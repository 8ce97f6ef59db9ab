package huizhanjia.access.web;

import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.Clerks;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Appointments for the security administrator: grant and end.
@Needs("appointment:grant")
@Controller
@RequestMapping("/appointments")
class AppointmentPages {

    private static final String GRANT = "access/web/grant";
    private static final String SHOW = "access/web/appointment";
    private static final Map<String, String> FIELDS = Map.of(
            "access.no-clerk", "loginName",
            "access.self", "loginName",
            "access.no-org", "org",
            "access.out-of-scope", "org",
            "access.wrong-level", "post",
            "access.no-post", "post",
            "day.unreadable", "fromOn",
            "access.end-before-start", "untilOn",
            "access.no-document", "documentNumber");

    private final Appointments appointments;
    private final Clerks clerks;
    private final ClerkPageParts clerkPageParts;

    AppointmentPages(Appointments appointments, Clerks clerks, ClerkPageParts clerkPageParts) {
        this.appointments = appointments;
        this.clerks = clerks;
        this.clerkPageParts = clerkPageParts;
    }

    @GetMapping
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String q) {
        return Pages.show(
                "access/web/appointments", new AppointmentList(q, clerkPageParts.rows(actor.scope(), q.strip())));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @ModelAttribute GrantPage.Form form) {
        var dated = form.fromOn().isEmpty() ? form.from(appointments.today()) : form;
        return Pages.show(GRANT, new GrantPage(dated, clerkPageParts.choices(actor, form.words()), Problems.NONE));
    }

    @PostMapping
    ModelAndView create(Actor actor, @ModelAttribute GrantPage.Form form) {
        try {
            var clerk = clerks.named(actor.scope(), form.loginName())
                    .orElseThrow(() -> new Refused("access.no-clerk", "您的管理范围内没有这个登录名，请核对"));
            appointments.grant(actor, form.granting(clerk.id(), clerkPageParts.org(form.org())));
            return Pages.to("/appointments");
        } catch (Refused refused) {
            var problems = clerkPageParts.problems(refused, FIELDS);
            return Pages.refused(GRANT, new GrantPage(form, clerkPageParts.choices(actor, form.words()), problems));
        }
    }

    @GetMapping("/{appointment}")
    ModelAndView show(Actor actor, @PathVariable AppointmentId appointment) {
        var today = appointments.today().toString();
        return Pages.show(SHOW, page(actor, appointment, new AppointmentPage.Form(today, ""), Problems.NONE));
    }

    @PostMapping("/{appointment}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable AppointmentId appointment,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String documentNumber) {
        try {
            appointments.end(actor, appointment, new AppointmentEnding(Days.need(on, "结束日期"), documentNumber.strip()));
            return Pages.to("/appointments/" + appointment);
        } catch (Refused refused) {
            var form = new AppointmentPage.Form(on, documentNumber);
            return Pages.refused(SHOW, page(actor, appointment, form, Problems.of(refused)));
        }
    }

    private AppointmentPage page(Actor actor, AppointmentId id, AppointmentPage.Form form, Problems problems) {
        var appointment = appointments.find(actor.scope(), id);
        var timeline = clerkPageParts.timeline(appointment.org(), "appointment:" + id);
        return new AppointmentPage(clerkPageParts.row(appointment), form, timeline, problems);
    }
}
