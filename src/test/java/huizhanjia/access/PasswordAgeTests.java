package huizhanjia.access;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.ClerkAccessCache.PasswordAge;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/// A password is changed when it is older than the clerk's area lets it become.
@PeopleTest
record PasswordAgeTests(People people, PasswordTable table, MovableClock clock) {

    private static final PasswordAge NINETY_DAYS =
            (area, on) -> area.startsWith("210199") ? OptionalInt.of(90) : OptionalInt.empty();

    @Test
    void after_ninety_days_it_lasts_and_after_ninety_one_it_is_due() {
        var clerk = people.enrol(false).id();
        assertThat(daysLater(90, NINETY_DAYS).isDue(clerk, "210199")).isFalse();
        assertThat(daysLater(91, NINETY_DAYS).isDue(clerk, "210199")).isTrue();
    }

    @Test
    void where_no_number_is_set_it_lasts() {
        var clerk = people.enrol(false).id();
        assertThat(daysLater(900, NINETY_DAYS).isDue(clerk, "210105")).isFalse();
    }

    @Test
    void one_that_was_invented_is_due_at_once() {
        assertThat(daysLater(0, NINETY_DAYS).isDue(people.enrol(true).id(), "210105"))
                .isTrue();
    }

    private Passwords daysLater(int days, PasswordAge age) {
        var ages = new StaticListableBeanFactory(Map.of("age", age)).getBeanProvider(PasswordAge.class);
        return new Passwords(table, ages, Clock.fixed(clock.instant().plus(Duration.ofDays(days)), clock.getZone()));
    }
}
