package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// Codes that other implementations of the standard carry in their own tests.
    @ParameterizedTest
    @ValueSource(strings = {"91110000600037341L", "91310115591693856A", "91310110666007217T"})
    void codes_known_elsewhere_are_read(String text) {
        assertThat(CreditCode.of(text).value()).isEqualTo(text);
        assertThat(CreditCode.of(text).isUnion()).isFalse();
    }

    @Test
    void careless_spellings_are_read() {
        assertThat(CreditCode.of(" 91 110000-600037341l ").value()).isEqualTo("91110000600037341L");
    }

    @Test
    void unions_have_their_own_first_characters() {
        var grassroots = CreditCode.completing("81210199MC0000001");
        assertThat(grassroots.isGrassrootsUnion()).isTrue();
        assertThat(grassroots.area()).isEqualTo("210199");
        assertThat(CreditCode.completing("89210199MC0000002").isUnion()).isTrue();
        assertThat(CreditCode.completing("89210199MC0000002").isGrassrootsUnion())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9111000060003734, 应为 18 位",
        "9111000060003734IL, 没有 I",
        "91350211M00013FA1N, 校验不符",
        "911100006000373411, 校验不符"
    })
    void a_wrong_code_is_refused_with_its_reason(String typed, String reason) {
        assertThat(CreditCode.parse(typed)).isEmpty();
        assertThatThrownBy(() -> CreditCode.of(typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(reason);
    }

    /// GB 32100: the eighteen values, each times its power of three, add up to a multiple of 31.
    @Property
    void the_last_character_makes_the_sum_a_multiple_of_31(@ForAll("bodies") String body) {
        var sum = BigInteger.ZERO;
        for (var place = 0; place < body.length(); place++) {
            var value = BigInteger.valueOf(ALPHABET.indexOf(body.charAt(place)));
            sum = sum.add(value.multiply(BigInteger.valueOf(3).pow(place)));
        }
        for (var place = 0; place < ALPHABET.length(); place++) {
            var last = ALPHABET.charAt(place);
            var whole = sum.add(BigInteger.valueOf(place));
            assertThat(CreditCode.parse(body + last).isPresent())
                    .as("%s%s", body, last)
                    .isEqualTo(whole.mod(BigInteger.valueOf(31)).signum() == 0);
        }
    }

    @Property
    void a_change_of_one_character_is_caught(
            @ForAll("codes") CreditCode code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(min = 1, max = 30) int by) {
        var chars = code.value().toCharArray();
        chars[place] = ALPHABET.charAt((ALPHABET.indexOf(chars[place]) + by) % 31);
        assertThat(CreditCode.parse(new String(chars))).isEmpty();
    }

    @Property
    void two_neighbours_swapped_are_caught(@ForAll("codes") CreditCode code, @ForAll @IntRange(max = 16) int place) {
        var chars = code.value().toCharArray();
        var swapped = code.value().toCharArray();
        swapped[place] = chars[place + 1];
        swapped[place + 1] = chars[place];
        if (chars[place] != chars[place + 1]) {
            assertThat(CreditCode.parse(new String(swapped))).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars(ALPHABET).ofLength(9).map(body -> "81210199" + body);
    }

    @Provide
    Arbitrary<CreditCode> codes() {
        return bodies().map(CreditCode::completing);
    }
}
