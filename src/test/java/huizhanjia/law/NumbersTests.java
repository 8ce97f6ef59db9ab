package huizhanjia.law;

import static huizhanjia.parameter.Changes.force;
import static huizhanjia.parameter.Changes.local;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    private static final String KEY = "ele.vacancy.max.months";
    private static final String COUNTY = "210199";
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2, 2025-12-31, 2026-03-01",
        "2, 2026-01-01, 2026-03-01",
        "2, 2026-01-02, 2026-03-01",
        "2, 2026-03-01, 2026-03-01",
        "2, 2026-03-02, 2026-03-02",
        "2, 2026-07-01, 2026-07-01",
        "2, 2026-07-02, 2026-07-01",
        "12, 2026-07-01, 2027-01-01",
        "12, 2026-07-02, 2026-07-01",
        "6, 2026-03-01, 2026-07-01"
    })
    void a_time_that_changes_counts_from_its_day_and_what_ran_out_stays_so(String months, String from, LocalDate due) {
        assertThat(due(ParameterBook.SHEET.with(List.of(local(KEY, months, force(COUNTY, from, null))))))
                .isEqualTo(due);
    }

    @Test
    void a_local_time_that_is_repealed_gives_way_to_the_sheet() {
        var repealed = local(KEY, "3", force(COUNTY, "2025-01-01", "2026-03-01"));
        assertThat(due(ParameterBook.SHEET.with(List.of(repealed)))).isEqualTo("2026-07-01");
        var tooLate = local(KEY, "3", force(COUNTY, "2025-01-01", "2026-05-01"));
        assertThat(due(ParameterBook.SHEET.with(List.of(tooLate)))).isEqualTo("2026-04-01");
    }

    @Test
    void only_days_on_which_a_value_becomes_another_are_turns() {
        var book = ParameterBook.SHEET.with(List.of(
                local(KEY, "6", force("2101", "2026-02-01", null)),
                local(KEY, "4", force(COUNTY, "2026-03-01", "2026-06-01")),
                local(KEY, "5", force("2102", "2026-04-01", null))));
        assertThat(book.numbers(COUNTY, LocalDate.of(2026, 12, 31)).turns(Set.of(KEY)))
                .containsExactly(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 3, 1));
        assertThat(book.numbers(COUNTY, LocalDate.of(2026, 5, 31)).turns(Set.of(KEY)))
                .containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(book.numbers(COUNTY, LocalDate.of(2026, 5, 31)).turns(Set.of("ele.extend.max.months")))
                .isEmpty();
    }

    private static LocalDate due(ParameterBook book) {
        return book.numbers(COUNTY, LocalDate.of(2026, 12, 31))
                .due(
                        BEGAN,
                        Set.of(KEY),
                        then -> BEGAN.plusMonths(
                                then.held(KEY).orElseThrow().number().intValueExact()));
    }
}
