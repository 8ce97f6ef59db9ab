package huizhanjia.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.grid.Cell;
import huizhanjia.grid.CellKind;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days through the door that everybody uses.
class DayReadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990.1.5",
                "1990-01-05",
                "1990/1/5",
                "19900105",
                "1990年1月5日",
                "1990年01月05日",
                "１９９０．１．５",
                "1990 . 1 . 5",
                "1990、1、5",
                "1990,1,5",
                "1990 1 5",
                "1990-01-05 00:00:00",
                "1990/1/5 0:00",
                "1990-01-05T00:00:00",
                "1990-01-05T00:00:00.000Z",
                "1990年1月5号",
                "'1990-01-05",
                "1990-01-05\u00A0",
                "一九九〇年一月五日",
                "一九九零年一月五日",
                "1990年1月5日 星期五",
                "1990.1.5.",
                "32878",
                "32878.0",
                "1990-1-5 上午 8:30"
            })
    void a_day_is_read_in_every_spelling(String typed) {
        assertThat(Readings.read(ColumnKind.DATE, typed)).isEqualTo(Reading.of("1990-01-05"));
    }

    @ParameterizedTest
    @CsvSource({"二〇〇一年十二月三十一日, 2001-12-31", "二○一〇年十月二十日, 2010-10-20", "一九八八年十一月十日, 1988-11-10"})
    void chinese_numerals_are_days_too(String typed, String day) {
        assertThat(Readings.read(ColumnKind.DATE, typed).value()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990.01", "1990-1", "1990年1月", "199001", "1990/01", "1990年1月份"})
    void a_month_stays_a_month_and_is_said_so(String typed) {
        var reading = Readings.read(ColumnKind.DATE, Cell.text(typed));
        assertThat(reading.value()).isEqualTo("1990-01");
        assertThat(reading.wrong()).isFalse();
        assertThat(reading.remark()).contains("只写到月");
        assertThat(Readings.day(reading.value())).isEmpty();
        assertThat(Readings.month(reading.value())).contains(YearMonth.of(1990, 1));
        assertThat(Readings.read(ColumnKind.DATE, typed).wrong())
                .as("a form asks for the day")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "90.1.5, 两位",
        "90-01, 两位",
        "900105, 两位",
        "1990, 只有年份",
        "1990年, 只有年份",
        "1/15/1990, 最前面",
        "1990-02-30, 没有这一天",
        "1990-13-01, 没有这一天",
        "长期, 看不懂",
        "1234, 只有年份",
        "0090-01-01, 年份不合理"
    })
    void a_day_that_is_unsure_is_not_guessed(String typed, String reason) {
        var reading = Readings.read(ColumnKind.DATE, typed);
        assertThat(reading.wrong()).isTrue();
        assertThat(reading.remark()).contains(reason);
        assertThat(reading.value()).isEqualTo(typed);
    }

    @Test
    void a_number_cell_cannot_tell_january_from_october() {
        var reading = Readings.read(ColumnKind.DATE, new Cell("1990.1", CellKind.NUMBER, false));
        assertThat(reading.wrong()).isTrue();
        assertThat(reading.remark()).contains("10 月");
    }

    @Property
    void every_day_survives_every_spelling(@ForAll("days") LocalDate day) {
        var spellings =
                new String[] {"%d.%d.%d", "%d-%02d-%02d", "%d/%d/%d", "%d%02d%02d", "%d年%d月%d日", "%d-%02d-%02d 12:30:00"
                };
        for (var spelling : spellings) {
            var typed = spelling.formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            assertThat(Readings.read(ColumnKind.DATE, typed).value()).as(typed).isEqualTo(day.toString());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
