package huizhanjia.law;

import static huizhanjia.parameter.Changes.force;
import static huizhanjia.parameter.Changes.local;
import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnsetTests {

    private static final String KEY = "org.women.min";
    private static final String COUNTY = "210199";
    private static final OrgId TWELVE = OrgId.next();
    private static final OrgId NINE = OrgId.next();
    private static final OrgId SIX = OrgId.next();

    @ParameterizedTest
    @CsvSource({"2026-06-30,", "2026-07-01, 2026-07-01", "2026-07-02, 2026-07-01"})
    void who_is_bound_by_a_lowered_number_is_bound_from_its_first_day(LocalDate on, @Nullable LocalDate since) {
        var book = book(local(KEY, "8", force(COUNTY, "2026-07-01", null)));
        assertThat(onset(book, on).of(NINE)).isEqualTo(Optional.ofNullable(since));
    }

    @Test
    void who_was_bound_all_along_has_no_first_day() {
        var book = book(local(KEY, "8", force(COUNTY, "2026-07-01", null)));
        assertThat(onset(book, LocalDate.of(2026, 8, 1)).days()).containsOnlyKeys(NINE);
    }

    @Test
    void a_county_that_goes_further_than_its_city_binds_only_whom_the_city_left_out() {
        var book = book(
                local(KEY, "8", force("2101", "2026-03-01", null)), local(KEY, "5", force(COUNTY, "2026-07-01", null)));
        assertThat(onset(book, LocalDate.of(2026, 8, 1)).days())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NINE, LocalDate.of(2026, 3, 1), SIX, LocalDate.of(2026, 7, 1)));
        assertThat(onset(book, LocalDate.of(2026, 6, 30)).days()).containsOnlyKeys(NINE);
    }

    @Test
    void what_a_county_keeps_its_own_its_city_does_not_move() {
        var book = book(
                local(KEY, "10", force(COUNTY, "2026-01-01", null)),
                local(KEY, "5", force("2101", "2026-03-01", null)));
        assertThat(onset(book, LocalDate.of(2026, 8, 1))).isEqualTo(Onset.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30,", "2026-05-01, 2026-05-01", "2026-05-02, 2026-05-01"})
    void a_milder_local_value_that_ended_does_not_owe_for_its_own_time(LocalDate on, @Nullable LocalDate since) {
        var book = book(local(KEY, "20", force(COUNTY, "2026-01-01", "2026-05-01")));
        assertThat(onset(book, on).of(TWELVE)).isEqualTo(Optional.ofNullable(since));
    }

    private static ParameterBook book(Parameter... locals) {
        return ParameterBook.SHEET.with(List.of(locals));
    }

    private static Onset onset(ParameterBook book, LocalDate on) {
        var round = Round.of(COUNTY, on);
        var numbers = Numbers.of(book, round);
        return Onset.of(new Women(), round, numbers, new Women().check(round, numbers));
    }

    /// Three unions and their women.
    private record Women() implements Checkup {

        private static final Map<OrgId, Integer> COUNTED = Map.of(TWELVE, 12, NINE, 9, SIX, 6);

        @Override
        public String rule() {
            return "ORG-06";
        }

        @Override
        public Set<String> reads() {
            return Set.of(KEY);
        }

        @Override
        public Map<OrgId, Verdict> check(Round round, Numbers numbers) {
            var from = numbers.known(KEY).orElseThrow().number().intValueExact();
            return COUNTED.entrySet().stream()
                    .filter(union -> union.getValue() >= from)
                    .collect(Collectors.toMap(Map.Entry::getKey, union -> new Verdict.Owed("女会员")));
        }
    }
}
