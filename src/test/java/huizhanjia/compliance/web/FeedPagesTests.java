package huizhanjia.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.compliance.calendar.CalendarDeadline;
import huizhanjia.compliance.calendar.Calendars;
import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.law.DutyBook;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The feed as another program reads it.
@QingshanTest
@Transactional
record FeedPagesTests(Qingshan qingshan, Calendars calendars, MockMvcTester http, Clock clock) {

    @Test
    void another_program_reads_every_deadline_as_a_whole_day() throws Exception {
        for (var actor : List.of(qingshan.organizer(), qingshan.grassrootsChair(), qingshan.cityOfficer())) {
            var told = read(calendars.subscribe(actor));
            var due = due(actor);
            assertThat(due).isNotEmpty();
            assertThat(told.validate().getEntries()).isEmpty();
            List<VEvent> events = told.getComponents("VEVENT");
            assertThat(events)
                    .extracting(event -> event.getUid().orElseThrow().getValue())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(due.stream()
                            .map(it -> "%s-%s@huizhanjia".formatted(it.duty(), it.dueOn()))
                            .toList());
            assertThat(events)
                    .extracting(FeedPagesTests::start)
                    .containsExactlyInAnyOrderElementsOf(
                            due.stream().map(CalendarDeadline::dueOn).toList());
            assertThat(events).allSatisfy(FeedPagesTests::lastsTheDay);
        }
    }

    @Test
    void it_says_what_is_due_by_which_article_and_keeps_the_time_of_beijing() throws Exception {
        var actor = qingshan.organizer();
        var told = read(calendars.subscribe(actor));
        var first = due(actor).getFirst();
        var duty = DutyBook.find(first.duty()).orElseThrow();
        var event = told.<VEvent>getComponents("VEVENT").stream()
                .filter(it -> start(it).equals(first.dueOn())
                        && it.getUid().orElseThrow().getValue().startsWith(duty.code() + "-"))
                .findFirst()
                .orElseThrow();
        assertThat(text(event, "SUMMARY")).contains(duty.title()).contains(first.orgs() + " 家");
        assertThat(text(event, "DESCRIPTION"))
                .contains(duty.deed())
                .contains(duty.source().cited());
        assertThat(text(told, "X-WR-TIMEZONE")).isEqualTo("Asia/Shanghai");
    }

    @Test
    void a_revoked_address_and_an_invented_one_open_nothing() {
        var actor = qingshan.organizer();
        var token = calendars.subscribe(actor);
        assertThat(feed(token)).hasStatusOk();
        calendars.revoke(calendars.subscriptions(actor).getLast().id(), actor);
        assertThat(feed(token)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(feed("A".repeat(43))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<CalendarDeadline> due(Actor actor) {
        var today = LocalDate.now(clock);
        return calendars.between(
                actor.scope(), actor.scope().root(), new Calendars.Span(today.minusMonths(1), today.plusMonths(12)));
    }

    private Calendar read(String token) throws IOException, ParserException {
        var answer = feed(token);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        var told = answer.getResponse().getContentAsString();
        assertThat(told.lines()).allMatch(line -> line.length() <= 75);
        return new CalendarBuilder().build(new StringReader(told));
    }

    private MvcTestResult feed(String token) {
        return http.get().uri("/calendar/feed/{token}.ics", token).exchange();
    }

    private static LocalDate start(VEvent event) {
        return (LocalDate)
                event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow().getDate();
    }

    private static void lastsTheDay(VEvent event) {
        assertThat(event.<Temporal>getEndDate(true).orElseThrow().getDate())
                .isEqualTo(start(event).plusDays(1));
    }

    private static String text(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    private static String text(Calendar calendar, String name) {
        return calendar.<Property>getProperty(name).orElseThrow().getValue();
    }
}
