package huizhanjia.guard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.org.rules.ResolutionCarried;
import huizhanjia.org.rules.Votes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardRulesTests {

    private static final LocalDate FOUND = LocalDate.of(2024, 2, 26);

    @ParameterizedTest
    @CsvSource({
        "90, 60, 46, Met",
        "90, 59, 59, Breached",
        "90, 60, 45, Breached",
        "91, 61, 46, Met",
        "91, 60, 60, Breached",
        "3, 2, 2, Met",
        "3, 2, 1, Breached",
        "0, 0, 0, Breached",
        "10, 11, 10, Breached",
        "10, 9, 10, Breached"
    })
    void members_resolve_by_two_thirds_present_and_more_than_half_of_all(
            int due, int present, int yes, String verdict) {
        var judged = new ResolutionCarried().judge(new Votes(due, present, yes), FOUND);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2024-02-26, Due",
        ", 2024-03-02, Due",
        ", 2024-03-03, Breached",
        "2024-03-02, 2024-12-31, Met",
        "2024-03-03, 2024-12-31, Breached"
    })
    void an_offender_is_told_within_five_days_over_a_leap_day(
            @Nullable LocalDate answered, LocalDate on, String verdict) {
        var judged = new StopWithinFiveDays().judge(new StopWithinFiveDays.Found(FOUND, answered), on);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
