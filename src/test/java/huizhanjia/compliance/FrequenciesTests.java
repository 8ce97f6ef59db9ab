package huizhanjia.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.law.Cadence;
import huizhanjia.law.Confidence;
import huizhanjia.law.DutyBook;
import huizhanjia.law.Parameter;
import huizhanjia.law.ParameterBook;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often a duty is asked for where a county says it otherwise.
class FrequenciesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "QZ9-1, joint.min, 1, 1",
        "QZ9-1, joint.min, 3, 3",
        "LN2-14, tri.min, 1, 1",
        "LN1-3, rpt.city_hear_county, 1, 1",
        "LN1-3, rpt.city_hear_county, 3, 2"
    })
    void what_a_document_says_may_be_raised_and_not_lowered(String code, String key, String value, int times) {
        var duty = DutyBook.find(code).orElseThrow();
        var sheet = ParameterBook.SHEET.at(key, "210199", DAY).orElseThrow();
        var local = new Parameter(
                key,
                sheet.title(),
                value,
                sheet.unit(),
                sheet.source(),
                new Parameter.Force("210199", null, null),
                Confidence.VERIFIED,
                sheet.severity(),
                "",
                "");
        assertThat(Frequencies.at(duty, Optional.of(local)).rhythm().times()).isEqualTo(times);
        assertThat(Frequencies.at(duty, Optional.of(sheet))).isEqualTo(duty);
    }

    @Test
    void only_duties_of_evidence_with_a_rhythm_of_the_calendar_are_counted_so() {
        var keys = ParameterBook.SHEET.all().stream()
                .map(Parameter::key)
                .distinct()
                .toList();
        var counted = keys.stream().flatMap(key -> Frequencies.of(key).stream()).toList();
        assertThat(counted).hasSize(10);
        assertThat(counted).allSatisfy(duty -> {
            assertThat(Window.of(duty.rhythm().cadence(), DAY)).isPresent();
            assertThat(duty.rhythm().cadence()).isNotEqualTo(Cadence.MONTH);
        });
    }
}
