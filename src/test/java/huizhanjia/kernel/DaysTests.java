package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTests {

    @Property
    void a_day_is_read_as_letters_and_forms_write_it(
            @ForAll @DateRange(min = "1900-01-01", max = "2199-12-31") LocalDate day) {
        assertThat(Days.typed(Days.told(day))).contains(day);
        assertThat(Days.typed(day.toString())).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-01", " 2026-5-1 ", "2026/5/1", "2026.05.01", "2026年5月1日"})
    void a_day_may_be_typed_in_every_usual_way(String text) {
        assertThat(Days.typed(text)).contains(LocalDate.of(2026, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明天", "2026", "2026-05", "05-01", "2026-02-30", "2026-13-01", "20260501"})
    void what_is_no_day_is_none(String text) {
        assertThat(Days.typed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "999999999-01-01",
                "9999-12-31",
                "0001-01-01",
                "1849-12-31"
            })
    void a_day_beyond_all_years_is_none(String text) {
        assertThat(Days.typed(text)).isEmpty();
        assertThatThrownBy(() -> Days.need(text, "备案日期")).hasMessageContaining("年份在 1850 至 2199 之间");
    }

    @Test
    void a_month_is_read_like_a_day() {
        assertThat(Days.month(" 2026-05 ")).contains(YearMonth.of(2026, 5));
        assertThat(Days.month("2026-5")).contains(YearMonth.of(2026, 5));
        for (var none : List.of("", "2026", "2026-13", "+999999999-12", "2026-05-01")) {
            assertThat(Days.month(none)).as(none).isEmpty();
        }
    }

    @Test
    void a_day_that_must_be_there_is_asked_for_by_its_name() {
        assertThatThrownBy(() -> Days.need("下周", "备案日期"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请填写备案日期");
    }

    @Test
    void a_moment_is_printed_on_chinas_clocks() {
        assertThat(Days.minute(Instant.parse("2026-05-01T16:30:59Z"))).isEqualTo("2026-05-02 00:30");
    }
}
