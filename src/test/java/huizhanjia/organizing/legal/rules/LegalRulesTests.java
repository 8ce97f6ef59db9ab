package huizhanjia.organizing.legal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import huizhanjia.parameter.Changes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTests {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final LegalTimes TIMES = new LegalTimes(ParameterBook.SHEET.numbers("210199", DAY));

    @ParameterizedTest
    @CsvSource({"0, Due", "60, Due", "61, Breached"})
    void a_new_union_registers_within_sixty_days(int days, String verdict) {
        judged(new RegisteredInTime(TIMES), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, Due", "30, Due", "31, Breached"})
    void a_change_is_registered_within_thirty_days(int days, String verdict) {
        judged(new ChangeRegisteredInTime(TIMES), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"0, Due", "30, Due", "31, Breached"})
    void a_union_that_ended_is_cancelled_within_thirty_days(int days, String verdict) {
        judged(new CancelledInTime(TIMES), days, verdict);
    }

    @ParameterizedTest
    @CsvSource({"-31, Met", "-30, Due", "0, Due", "1, Breached"})
    void a_certificate_is_renewed_in_its_last_thirty_days(int days, String verdict) {
        judged(new RenewedBeforeExpiry(TIMES), days, verdict);
    }

    @Test
    void a_union_older_than_the_rule_has_its_whole_time_from_the_first_day_of_it() {
        var old = LocalDate.of(2012, 5, 1);
        var rule = new RegisteredInTime(TIMES);
        assertThat(rule.judge(old, DAY))
                .isEqualTo(new Verdict.Breached("2012-05-01 成立，应在 2021-02-06 前申请法人资格登记，已超过", LocalDate.of(2021, 2, 6)));
    }

    @Test
    void a_county_that_gives_fewer_days_counts_them_from_the_day_its_number_holds() {
        var from = DAY.plusDays(50);
        var book = ParameterBook.SHEET.with(
                List.of(Changes.local(LegalTimes.APPLY, "20", new Parameter.Force("210199", from, null))));
        var times = new LegalTimes(book.numbers("210199", from));
        assertThat(times.applyBy(DAY)).isEqualTo(from);
        assertThat(times.applyBy(from)).isEqualTo(from.plusDays(20));
        assertThat(times.applying()).isEqualTo(20);
    }

    private static void judged(Rule<LocalDate> rule, int days, String verdict) {
        assertThat(rule.judge(DAY, DAY.plusDays(days)).getClass().getSimpleName())
                .isEqualTo(verdict);
    }
}
