package huizhanjia.signin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DelayTests {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PAIR, 2, PT0S",
        "PAIR, 3, PT5S",
        "PAIR, 4, PT30S",
        "PAIR, 5, PT15M",
        "PAIR, 6, PT30M",
        "PAIR, 7, PT1H",
        "PAIR, 99, PT1H",
        "ACCOUNT, 19, PT0S",
        "ACCOUNT, 20, PT1M",
        "ACCOUNT, 50, PT5M",
        "ACCOUNT, 100, PT15M",
        "ACCOUNT, 9999, PT15M",
        "NETWORK, 99, PT0S",
        "NETWORK, 100, PT30S",
        "NETWORK, 200, PT2M",
        "NETWORK, 400, PT10M"
    })
    void the_more_failures_the_longer_the_wait(Delay delay, int failures, Duration wait) {
        assertThat(delay.wait(failures)).isEqualTo(wait);
    }

    @Test
    void failures_are_forgotten_one_by_one() {
        assertThat(Delay.PAIR.left(5, NINE, NINE.plus(Duration.ofMinutes(119)))).isEqualTo(5);
        assertThat(Delay.PAIR.left(5, NINE, NINE.plus(Duration.ofHours(2)))).isEqualTo(4);
        assertThat(Delay.PAIR.left(5, NINE, NINE.plus(Duration.ofDays(2)))).isZero();
    }

    @Test
    void a_clock_set_back_forgets_nothing() {
        assertThat(Delay.PAIR.left(5, NINE, NINE.minus(Duration.ofHours(1)))).isEqualTo(5);
    }

    /// What whoever never stops gets in a day; the numbers of ADR 0030.
    @ParameterizedTest
    @CsvSource({"PAIR, 30, 26", "ACCOUNT, 180, 96", "NETWORK, 560, 144"})
    void guessing_without_end_is_slowed_to_uselessness(Delay delay, int firstDay, int everyOtherDay) {
        assertThat(guesses(delay, Duration.ofDays(1), 0)).isLessThanOrEqualTo(firstDay);
        assertThat(guesses(delay, Duration.ofDays(1), 10_000)).isLessThanOrEqualTo(everyOtherDay);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_keeps_guessing_is_forgotten_more_slowly_than_he_guesses(Delay delay) {
        var wait = delay.wait(10_000);
        assertThat(delay.left(10_000, NINE, NINE.plus(wait))).isEqualTo(10_000);
    }

    private static int guesses(Delay delay, Duration span, int before) {
        var failures = before;
        var passed = Duration.ZERO;
        var guesses = 0;
        while (passed.compareTo(span) < 0) {
            failures++;
            guesses++;
            passed = passed.plus(delay.wait(failures));
        }
        return guesses;
    }
}
