package huizhanjia.compliance.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import huizhanjia.compliance.calendar.CalendarDeadline;
import huizhanjia.compliance.calendar.Calendars;
import huizhanjia.kernel.Open;
import huizhanjia.law.DutyBook;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/calendar/feed/{token}.ics`: deadlines for a calendar elsewhere; the token is the key.
@Controller
@Open
class FeedPages {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Calendars calendars;

    FeedPages(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/feed/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token) {
        return calendars
                .subscribed(token)
                .map(due -> {
                    var calendar = new ICalendar();
                    calendar.setProductId("-//Huizhanjia//Duties//ZH");
                    calendar.setExperimentalProperty("X-WR-CALNAME", "会站家 · 法定义务");
                    calendar.setExperimentalProperty("X-WR-TIMEZONE", "Asia/Shanghai");
                    due.forEach(it -> calendar.addEvent(event(it)));
                    return ResponseEntity.ok()
                            .contentType(CALENDAR)
                            .cacheControl(CacheControl.noStore())
                            .body(Biweekly.write(calendar).go());
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static VEvent event(CalendarDeadline calendarDeadline) {
        var duty = DutyBook.find(calendarDeadline.duty()).orElseThrow();
        var event = new VEvent();
        var day = calendarDeadline.dueOn();
        event.setUid("%s-%s@huizhanjia".formatted(calendarDeadline.duty(), day));
        event.setDateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        event.setDuration(Duration.builder().days(1).build());
        event.setSummary("%s（%d 家，%s）"
                .formatted(
                        duty.title(),
                        calendarDeadline.orgs(),
                        calendarDeadline.worst().label()));
        event.setDescription("%s\n依据：%s".formatted(duty.deed(), duty.source().cited()));
        return event;
    }
}
