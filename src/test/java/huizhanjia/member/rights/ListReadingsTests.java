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
        ListReadingTable table,
        Trail trail,
        TransactionTemplate transaction,
        MockMvcTester http,
        Clock clock) {

    private static final String ORGANIZER = "查名单的组织干部";
    private static final String CHAIR = "查名单的主席";

    @Test
    void many_lists_of_an_hour_become_one_event() {
        var readings = at(Duration.ZERO);
        var organizer = organizer();
        readings.note(organizer, 50);
        readings.note(organizer, 50);
        readings.write();
        readings.note(organizer, 7);
        readings.write();
        later().tell();
        later().tell();
        assertThat(told()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.clerkName()).isEqualTo(ORGANIZER);
            assertThat(entry.changes()).extracting(FieldChange::after).contains("3", "107");
        });
    }

    @Test
    void two_posts_are_two_events() {
        var readings = at(Duration.ZERO);
        readings.note(organizer(), 50);
        readings.note(fresh(qingshan.chair(), CHAIR), 20);
        readings.write();
        later().tell();
        assertThat(told()).extracting(TimelineEntry::clerkName).containsExactlyInAnyOrder(ORGANIZER, CHAIR);
    }

    @Test
    void that_a_post_looked_survives_a_crash_before_anything_was_counted() {
        at(Duration.ZERO).note(organizer(), 50);
        later().tell();
        assertThat(told()).hasSize(1);
    }

    @Test
    void an_hour_that_runs_is_not_told_yet() {
        var readings = at(Duration.ZERO);
        readings.note(organizer(), 50);
        readings.tell();
        assertThat(told()).isEmpty();
    }

    @Test
    void the_list_and_the_past_roll_are_counted() {
        assertThat(http.get().uri("/members").with(As.actor(organizer()))).hasStatusOk();
        assertThat(http.get().uri("/members/past").with(As.actor(organizer()))).hasStatusOk();
        later().tell();
        assertThat(told()).hasSize(2);
    }

    /// In a post nobody has looked with before: what the house remembers of an hour outlives a test.
    private Actor organizer() {
        return fresh(qingshan.organizer(), ORGANIZER);
    }

    private static Actor fresh(Actor actor, String name) {
        return new Actor(
                actor.clerk(),
                AppointmentId.next(),
                name,
                actor.post(),
                actor.scope(),
                actor.permissions(),
                actor.request());
    }

    /// What the clerks of this test were told to have read; others may have looked in the same hour.
    private List<TimelineEntry> told() {
        return trail.timeline("210199", List.of("member-lists:" + qingshan.county())).rows().stream()
                .filter(entry -> List.of(ORGANIZER, CHAIR).contains(entry.clerkName()))
                .toList();
    }

    private ListReadings later() {
        return at(Duration.ofHours(3));
    }

    private ListReadings at(Duration later) {
        var moment = Clock.fixed(clock.instant().plus(later), Days.CHINA);
        return new ListReadings(table, trail, transaction, moment);
    }
}
