package huizhanjia.org.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionRulesTests {

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
        var judged = new ResolutionCarried().judge(new Votes(due, present, yes), LocalDate.of(2026, 3, 1));
        assertThat(judged.getClass().getSimpleName()).isEqualTo(verdict);
    }
}
