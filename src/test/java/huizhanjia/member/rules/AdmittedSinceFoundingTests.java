package huizhanjia.member.rules;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Verdict;
import huizhanjia.member.MemberFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmittedSinceFoundingTests {

    private static final MemberFacts FACTS = new MemberFacts(null, LocalDate.of(2015, 5, 1));

    private final AdmittedSinceFounding rule = new AdmittedSinceFounding();

    @ParameterizedTest
    @CsvSource({"2015-04-30, Breached", "2015-05-01, Met", "2015-05-02, Met"})
    void a_union_admits_from_the_day_of_its_founding(LocalDate on, String verdict) {
        assertThat(rule.judge(FACTS, on).getClass().getSimpleName()).isEqualTo(verdict);
    }

    @Test
    void it_warns_and_does_not_stop() {
        assertThat(rule.gate(FACTS, LocalDate.of(1998, 5, 1)))
                .hasValueSatisfying(warning -> assertThat(warning).contains("2015-05-01"));
    }

    @Test
    void it_does_not_speak_where_no_union_is_in_question() {
        assertThat(rule.judge(new MemberFacts(null, null), LocalDate.of(1998, 5, 1)))
                .isEqualTo(new Verdict.NotApplicable());
    }
}
