package huizhanjia.privacy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.ParameterBook;
import huizhanjia.privacy.rules.LeakToldInTime.Leak;
import huizhanjia.privacy.rules.PersonAnsweredInTime.Asked;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyRulesTests {

    /// A Monday before the national day; a Sunday and a Saturday are worked instead.
    private static final LocalDate RECEIVED = LocalDate.of(2025, 9, 22);

    private static final LocalDateTime FOUND = LocalDateTime.of(2026, 3, 31, 22, 0);

    @ParameterizedTest
    @CsvSource({
        ", 2025-09-22, Due",
        ", 2025-10-17, Due",
        ", 2025-10-18, Breached",
        "2025-10-17, 2025-12-31, Met",
        "2025-10-18, 2025-12-31, Breached"
    })
    void whoever_asks_is_answered_within_fifteen_working_days(
            @Nullable LocalDate answered, LocalDate on, String verdict) {
        var rule = new PersonAnsweredInTime(ParameterBook.SHEET.numbers("210199", on));
        var judged = rule.judge(new Asked(RECEIVED, answered), on);
        assertThat(judged.getClass().getSimpleName())
                .as("by %s", rule.by(RECEIVED))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "true, , 2026-04-01T02:00, Due",
        "true, , 2026-04-01T02:01, Breached",
        "true, 2026-04-01T02:00, 2026-05-01T00:00, Met",
        "true, 2026-04-01T02:01, 2026-05-01T00:00, Breached",
        "false, , 2026-04-01T22:00, Due",
        "false, , 2026-04-01T22:01, Breached"
    })
    void a_larger_leak_is_told_within_four_hours_over_a_month_s_end(
            boolean larger, @Nullable LocalDateTime told, LocalDateTime now, String verdict) {
        var rule = new LeakToldInTime(ParameterBook.SHEET.numbers("210199", FOUND.toLocalDate()));
        var judged = rule.judge(new Leak(FOUND, larger, told, now), now.toLocalDate());
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
