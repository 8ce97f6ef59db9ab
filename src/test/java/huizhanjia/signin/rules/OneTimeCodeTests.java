package huizhanjia.signin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTests {

    /// RFC 6238, appendix B, SHA-1; of its eight digits the last six.
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_standard_s_own_examples_hold(long second, String code) {
        var moment = Instant.ofEpochSecond(second);
        assertThat(OneTimeCode.at(SECRET, moment)).isEqualTo(code);
        assertThat(OneTimeCode.step(SECRET, code, moment)).hasValue(second / 30);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_but_not_a_whole_one() {
        var code = OneTimeCode.at(SECRET, Instant.ofEpochSecond(600));
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(630))).hasValue(20);
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(599))).hasValue(20);
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(660))).isEmpty();
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(569))).isEmpty();
    }

    @Test
    void what_is_no_code_has_no_step() {
        var moment = Instant.ofEpochSecond(59);
        assertThat(OneTimeCode.step(SECRET, "", moment)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, "28708２", moment)).isEmpty();
        assertThat(OneTimeCode.step(SECRET, "94287082", moment)).isEmpty();
    }
}
