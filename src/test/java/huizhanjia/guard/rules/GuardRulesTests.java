package huizhanjia.guard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.ParameterBook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardRulesTests {

    private static final LocalDate FOUND = LocalDate.of(2024, 2, 26);

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
        var judged = new StopInTime(ParameterBook.SHEET.numbers("210199", on))
                .judge(new StopInTime.Found(FOUND, answered), on);
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
