package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Cadence;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {

    @ParameterizedTest
    @CsvSource({
        "HALF_YEAR, 2026-06-30, 2026-01-01, 2026-06-30, 2026年上半年",
        "HALF_YEAR, 2026-07-01, 2026-07-01, 2026-12-31, 2026年下半年",
        "HALF_YEAR, 2024-02-29, 2024-01-01, 2024-06-30, 2024年上半年",
        "QUARTER, 2026-03-31, 2026-01-01, 2026-03-31, 2026年第1季度",
        "QUARTER, 2026-10-01, 2026-10-01, 2026-12-31, 2026年第4季度",
        "MONTH, 2024-02-10, 2024-02-01, 2024-02-29, 2024年2月",
        "YEAR, 2026-12-31, 2026-01-01, 2026-12-31, 2026年"
    })
    void a_window_is_one_of_the_calendar(
            Cadence cadence, LocalDate day, LocalDate from, LocalDate until, String label) {
        var window = Window.of(cadence, day).orElseThrow();
        assertThat(window).isEqualTo(new Window(from, until));
        assertThat(window.label()).isEqualTo(label);
    }

    @Test
    void a_duty_without_a_rhythm_of_the_calendar_has_no_window() {
        assertThat(Window.of(Cadence.TERM, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Property
    void windows_follow_each_other_without_a_gap(@ForAll int days, @ForAll Cadence cadence) {
        var day = LocalDate.ofEpochDay(Math.floorMod(days, 40_000));
        Window.of(cadence, day).ifPresent(window -> {
            assertThat(window.contains(day)).isTrue();
            assertThat(window.previous(cadence).until()).isEqualTo(window.from().minusDays(1));
            assertThat(window.previous(cadence).label()).isNotEqualTo(window.label());
        });
    }
}
