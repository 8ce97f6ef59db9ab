package huizhanjia.compliance;

import static huizhanjia.parameter.Changes.force;
import static huizhanjia.parameter.Changes.local;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.compliance.VerdictRow.Obligation;
import huizhanjia.evidence.Occurrence;
import huizhanjia.kernel.OrgId;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.org.Approval;
import huizhanjia.org.OrgKind;
import huizhanjia.org.census.CensusLine;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// LN1-3: a county is heard once every half-year; `rpt.city_hear_county` counts the times a year.
class LocalBenchTests {

    private static final String KEY = "rpt.city_hear_county";
    private static final String DUTY = "LN1-3";
    private static final String COUNTY = "210199";
    private static final OrgId UNION = OrgId.next();
    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 1);

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, OVERDUE_RED",
        "2026-01-01, OVERDUE_RED",
        "2026-01-02, IN_PROGRESS",
        "2026-03-15, IN_PROGRESS",
        "2026-06-30, IN_PROGRESS",
        "2026-07-01, IN_PROGRESS",
        "2026-08-02, IN_PROGRESS"
    })
    void a_stricter_number_is_asked_of_the_windows_that_begin_under_it(String from, Status status) {
        assertThat(heard(SUMMER, book(local(KEY, "4", force(COUNTY, from, null))), "2026-02-10"))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, MET", "2026-07-01, IN_PROGRESS", "2026-07-02, IN_PROGRESS"})
    void a_window_that_has_begun_goes_on_as_it_began(LocalDate on, Status status) {
        var book = book(local(KEY, "4", force(COUNTY, "2026-03-15", null)));
        assertThat(heard(on, book, "2026-02-10", "2026-03-10", "2026-07-01")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, IN_PROGRESS",
        "2026-06-30, IN_PROGRESS",
        "2026-07-01, OVERDUE_RED",
        "2026-07-02, OVERDUE_RED"
    })
    void what_ended_under_a_local_value_is_measured_by_it_after_its_repeal(String until, Status status) {
        assertThat(heard(SUMMER, book(local(KEY, "4", force(COUNTY, "2025-01-01", until))), "2026-02-10"))
                .isEqualTo(status);
    }

    @Test
    void a_county_that_stays_with_the_sheet_is_not_moved_by_its_city() {
        var city = local(KEY, "4", force("2101", "2025-01-01", null));
        assertThat(heard(SUMMER, book(city), "2026-02-10")).isEqualTo(Status.OVERDUE_RED);
        var own = local(KEY, "2", force(COUNTY, "2025-01-01", null));
        assertThat(heard(SUMMER, book(city, own), "2026-02-10")).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void what_a_former_number_missed_stays_missed() {
        assertThat(heard(SUMMER, book(local(KEY, "4", force(COUNTY, "2026-07-01", null)))))
                .isEqualTo(Status.OVERDUE_RED);
    }

    private static ParameterBook book(Parameter... locals) {
        return ParameterBook.SHEET.with(List.of(locals));
    }

    private static Status heard(LocalDate on, ParameterBook book, String... days) {
        var done = Arrays.stream(days)
                .map(day -> new Occurrence(UNION, DUTY, LocalDate.parse(day), null, LocalDate.parse(day), true))
                .toList();
        var facts = new Examination(
                Map.of(new Obligation(UNION, DUTY), done), Examination.Said.NOTHING, LocalDate.of(2020, 1, 1), on);
        return new LocalBench(facts, book.numbers(COUNTY, on))
                .judge(union(), DUTY::equals).stream()
                        .findFirst()
                        .orElseThrow()
                        .judgement()
                        .status();
    }

    private static CensusLine union() {
        return new CensusLine(
                UNION,
                null,
                OrgKind.COUNTY,
                COUNTY,
                LocalDate.of(2000, 1, 1),
                new Approval("一号", LocalDate.of(2000, 1, 1)),
                null,
                null,
                null,
                0,
                0,
                0);
    }
}
