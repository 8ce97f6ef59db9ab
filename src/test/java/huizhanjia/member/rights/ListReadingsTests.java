package huizhanjia.member.rights;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.county.Qingshan;
import huizhanjia.county.QingshanTest;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.AppointmentId;
import huizhanjia.kernel.Days;
import huizhanjia.signin.As;
import huizhanjia.trail.TimelineEntry;
import huizhanjia.trail.TimelineEntry.FieldChange;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Who looks through lists of members leaves one event a post and hour, with how many persons were seen.
@QingshanTest
@Transactional
record ListReadingsTests(
        Qingshan qingshan,
        ReadingTable table,
        Trail trail,
        TransactionTemplate transaction,
        MockMvcTester http,
        Clock clock) {

    @Test
    void many_lists_of_an_hour_become_one_event() {
        var readings = at(Duration.ZERO);
        readings.note(qingshan.organizer(), 50);
        readings.note(qingshan.organizer(), 50);
        readings.write();
        readings.note(qingshan.organizer(), 7);
        readings.write();
        later().tell();
        later().tell();
        assertThat(told()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.clerkName()).isEqualTo(qingshan.organizer().clerkName());
            assertThat(entry.changes()).extracting(FieldChange::after).contains("3", "107");
        });
    }

    @Test
    void two_posts_are_two_events() {
        var readings = at(Duration.ZERO);
        readings.note(qingshan.organizer(), 50);
        readings.note(qingshan.chair(), 20);
        readings.write();
        later().tell();
        assertThat(told())
                .extracting(TimelineEntry::clerkName)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void that_a_post_looked_survives_a_crash_before_anything_was_counted() {
        at(Duration.ZERO).note(qingshan.organizer(), 50);
        later().tell();
        assertThat(told()).hasSize(1);
    }

    @Test
    void an_hour_that_runs_is_not_told_yet() {
        var readings = at(Duration.ZERO);
        readings.note(qingshan.organizer(), 50);
        readings.tell();
        assertThat(told()).isEmpty();
    }

    @Test
    void the_list_and_the_past_roll_are_counted() {
        assertThat(http.get().uri("/members").with(As.actor(fresh(qingshan.organizer()))))
                .hasStatusOk();
        assertThat(http.get().uri("/members/past").with(As.actor(fresh(qingshan.organizer()))))
                .hasStatusOk();
        later().tell();
        assertThat(told()).hasSize(2);
    }

    /// In a post nobody has looked with before: what the house remembers of an hour outlives a test.
    private static Actor fresh(Actor actor) {
        return new Actor(
                actor.clerk(),
                AppointmentId.next(),
                actor.clerkName(),
                actor.post(),
                actor.scope(),
                actor.permissions(),
                actor.request());
    }

    private List<TimelineEntry> told() {
        return trail.timeline("210199", List.of("member-lists:" + qingshan.county()))
                .rows();
    }

    private ListReadings later() {
        return at(Duration.ofHours(3));
    }

    private ListReadings at(Duration later) {
        var moment = Clock.fixed(clock.instant().plus(later), Days.CHINA);
        return new ListReadings(table, trail, transaction, moment);
    }
}
