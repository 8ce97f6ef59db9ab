package huizhanjia.approval.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.law.ParameterBook;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays CHINA = WorkingDays.CHINA;

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, false", // 国庆节
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-09-20, true", // 周日上班
        "2026-10-10, true", // 周六上班
        "2026-10-11, false",
        "2026-02-14, true", // 春节前的周六上班
        "2026-02-15, false",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-02-28, true",
        "2025-01-26, true",
        "2025-01-28, false", // 除夕
        "2025-10-08, false",
        "2024-02-09, true", // 除夕，只是鼓励休息
        "2024-02-10, false",
        "2023-01-02, false", // 元旦调休
        "2022-12-31, false",
        "2022-10-08, true",
        "2020-01-31, false", // 春节假期延长
        "2020-02-01, false",
        "2020-02-03, true",
        "2026-11-23, true",
        "2026-11-22, false"
    })
    void a_day_is_worked_or_not(LocalDate day, boolean worked) {
        assertThat(CHINA.isWorking(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-27, 1, 2026-02-28",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-22, 1, 2026-11-23",
        "2026-11-23, 0, 2026-11-23",
        "2026-12-31, 1, 2027-01-01"
    })
    void a_deadline_counts_working_days_only(LocalDate from, int days, LocalDate due) {
        assertThat(CHINA.after(from, days)).isEqualTo(due);
    }

    @Test
    void days_between_are_the_reverse_of_days_after() {
        var from = LocalDate.parse("2026-01-30");
        for (int days = 1; days < 200; days++) {
            var due = CHINA.after(from, days);
            assertThat(CHINA.between(from, due)).isEqualTo(days);
            assertThat(CHINA.between(due, from)).isEqualTo(-days);
        }
    }

    /// Days off and days worked in the notices themselves, as others counted them.
    @ParameterizedTest
    @CsvSource({"2020, 30, 6", "2021, 31, 7", "2022, 32, 7", "2023, 26, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"
    })
    void a_year_has_as_many_days_off_and_worked_as_its_notices_say(int year, int off, int worked) {
        var special = Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .flatMap(day -> CHINA.find(day).stream())
                .toList();
        assertThat(special.stream().filter(day -> !day.working())).hasSize(off);
        assertThat(special.stream().filter(WorkingDays.Special::working)).hasSize(worked);
    }

    @Test
    void every_day_names_its_notice() {
        assertThat(CHINA.find(LocalDate.parse("2022-12-31")))
                .hasValueSatisfying(day -> assertThat(day.document()).isEqualTo("国办发明电〔2022〕16号"));
        assertThat(CHINA.find(LocalDate.parse("2020-02-01")))
                .hasValueSatisfying(day -> assertThat(day.document()).isEqualTo("国办发明电〔2020〕1号"));
        assertThat(CHINA.find(LocalDate.parse("2026-10-10")))
                .hasValueSatisfying(day -> assertThat(day.document()).isEqualTo("国办发明电〔2025〕7号"));
    }

    @Test
    void a_year_without_a_notice_counts_monday_to_friday_and_says_so() {
        assertThat(CHINA.isKnown(2026)).isTrue();
        assertThat(CHINA.isKnown(2027)).isFalse();
        assertThat(CHINA.isWorking(LocalDate.parse("2027-10-01"))).isTrue();
        assertThat(CHINA.isWorking(LocalDate.parse("2027-10-02"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ele.approve.days, 2026-10-16", // 十五日，国庆节也算
        "leg.review.days, 2026-10-27", // 十五个工作日
        "reply.general.days, 2026-10-13"
    })
    void a_time_counts_the_days_its_rule_says(String key, LocalDate last) {
        var began = LocalDate.of(2026, 10, 1);
        var held = ParameterBook.SHEET.at(key, "210199", began).orElseThrow();
        assertThat(TimeLimit.of(held).lastDay(began)).isEqualTo(last);
    }

    @Test
    void months_are_no_days() {
        var held = ParameterBook.SHEET.at("train.new.months", "210199", LocalDate.EPOCH);
        assertThatThrownBy(() -> TimeLimit.of(held.orElseThrow())).isInstanceOf(IllegalArgumentException.class);
    }
}
