package huizhanjia.guard;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.guard.MassDeparture.Threshold;
import huizhanjia.law.ParameterBook;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassDepartureTests {

    private static final Threshold SHEET =
            Threshold.of(ParameterBook.SHEET.numbers("210199", LocalDate.of(2026, 11, 23)));

    @ParameterizedTest
    @CsvSource({"30, 20, true", "31, 21, false", "27, 18, false", "10, 0, true", "9, 0, false", "20, 30, false"})
    void ten_at_least_and_a_third_of_all_must_have_left(long before, long now, boolean alarming) {
        assertThat(new MassDeparture(before, now).isAlarming(SHEET)).isEqualTo(alarming);
    }

    @ParameterizedTest
    @CsvSource({"27, 18, true", "31, 28, false", "40, 36, true"})
    void a_county_may_look_closer(long before, long now, boolean alarming) {
        assertThat(new MassDeparture(before, now).isAlarming(new Threshold(7, 4, 10)))
                .isEqualTo(alarming);
    }
}
