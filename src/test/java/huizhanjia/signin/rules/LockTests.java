package huizhanjia.signin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTests {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void four_failures_lock_nothing() {
        assertThat(Lock.until(failures(0, 1, 2, 3), at(3))).isEmpty();
    }

    @Test
    void the_fifth_locks_for_a_quarter_of_an_hour() {
        assertThat(Lock.until(failures(0, 1, 2, 3, 4), at(4))).contains(at(19));
    }

    @Test
    void the_lock_opens_on_the_minute() {
        var five = failures(0, 1, 2, 3, 4);
        assertThat(Lock.until(five, at(19).minusMillis(1))).isPresent();
        assertThat(Lock.until(five, at(19))).isEmpty();
    }

    @Test
    void failures_spread_over_more_than_a_quarter_of_an_hour_lock_nothing() {
        assertThat(Lock.until(failures(0, 4, 8, 12, 15), at(15))).isPresent();
        assertThat(Lock.until(failures(0, 4, 8, 12, 16), at(16))).isEmpty();
    }

    @Test
    void after_the_lock_five_more_are_allowed() {
        assertThat(Lock.until(failures(1, 2, 3, 4, 20), at(20))).isEmpty();
    }

    private static List<Instant> failures(int... minutes) {
        return Arrays.stream(minutes)
                .mapToObj(LockTests::at)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
