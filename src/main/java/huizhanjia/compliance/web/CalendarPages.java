package huizhanjia.compliance.web;

import huizhanjia.compliance.calendar.Calendars;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Orgs;
import huizhanjia.ui.Pages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/calendar`: what falls due in a month, and subscriptions to it.
@Controller
@Needs("compliance:read")
@RequestMapping("/calendar")
class CalendarPages {

    private static final String SHOW = "compliance/web/calendar";

    private final Calendars calendars;
    private final Orgs orgs;
    private final Clock clock;

    CalendarPages(Calendars calendars, Orgs orgs, Clock clock) {
        this.calendars = calendars;
        this.orgs = orgs;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(CalendarFilter filter, Actor actor) {
        return Pages.show(SHOW, page(filter, "", actor));
    }

    @PostMapping("/subscriptions")
    ModelAndView subscribe(Actor actor) {
        return Pages.show(SHOW, page(CalendarFilter.NONE, calendars.subscribe(actor), actor));
    }

    @PostMapping("/subscriptions/{subscription}/end")
    ModelAndView revoke(@PathVariable UUID subscription, Actor actor) {
        calendars.revoke(subscription, actor);
        return Pages.to("/calendar");
    }

    private CalendarPage page(CalendarFilter filter, String token, Actor actor) {
        var root = filter.org().isEmpty() ? actor.scope().root() : OrgId.of(filter.org());
        var named = orgs.need(actor.scope(), root);
        var month = month(filter.month());
        var due = calendars.between(actor.scope(), root, new Calendars.Span(month.atDay(1), month.atEndOfMonth()));
        return CalendarPage.of(
                new CalendarPage.Part(root, named.name(), month, filter.role()),
                due,
                new CalendarPage.Reading(calendars.subscriptions(actor), token));
    }

    private YearMonth month(String typed) {
        return typed.isEmpty()
                ? YearMonth.from(LocalDate.now(clock))
                : Days.month(typed).orElseThrow(() -> new Refused("calendar.month", "月份格式不对，如 2026-11"));
    }
}
