package huizhanjia.member.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Verdict;
import huizhanjia.member.MemberFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SixteenOrOlderTests {

    private final SixteenOrOlder rule = new SixteenOrOlder();

    @ParameterizedTest
    @CsvSource({
        "2010-03-01, 2026-02-28, Breached",
        "2010-03-01, 2026-03-01, Met",
        "2008-02-29, 2024-02-28, Breached",
        "2008-02-29, 2024-02-29, Met"
    })
    void the_sixteenth_birthday_is_the_first_day(LocalDate born, LocalDate on, String verdict) {
        assertThat(rule.judge(new MemberFacts(born, null), on).getClass().getSimpleName())
                .isEqualTo(verdict);
    }

    @Test
    void an_unknown_birthday_is_not_judged() {
        assertThat(rule.judge(new MemberFacts(null, null), LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Verdict.NotApplicable());
    }
}
