package huizhanjia.organizing.legal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Rule;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @ParameterizedTest
    @CsvSource({"0, Due", "60, Due", "61, Breached"})
    void a_new_union_registers_within_sixty_days(int days, String verdict) {
        judged(new RegisteredWithin60Days(), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, Due", "30, Due", "31, Breached"})
    void a_change_is_registered_within_thirty_days(int days, String verdict) {
        judged(new ChangeWithin30Days(), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, Due", "30, Due", "31, Breached"})
    void a_union_that_ended_is_cancelled_within_thirty_days(int days, String verdict) {
        judged(new CancelledWithin30Days(), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"-31, Met", "-30, Due", "0, Due", "1, Breached"})
    void a_certificate_is_renewed_in_its_last_thirty_days(int days, String verdict) {
        judged(new RenewedBeforeExpiry(), days, verdict);
    }

    private static void judged(Rule<LocalDate> rule, int days, String verdict) {
        assertThat(rule.judge(DAY, DAY.plusDays(days)).getClass().getSimpleName())
                .isEqualTo(verdict);
    }
}
