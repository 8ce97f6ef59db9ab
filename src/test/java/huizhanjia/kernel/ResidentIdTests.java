package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTests {

    /// The first two are the examples printed in GB 11643-1999 itself.
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 1949-12-31, FEMALE",
        "440524188001010014, 1880-01-01, MALE",
        "360426199101010071, 1991-01-01, MALE"
    })
    void the_examples_of_the_standard_are_read(String text, LocalDate birth, Sex sex) {
        var id = ResidentId.of(text);
        assertThat(id.birth()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105491231002", " 11010519491231002x", "'11010519491231002X", "１１０１０５１９４９１２３１００２Ｘ"})
    void old_and_careless_spellings_are_the_same_person(String typed) {
        assertThat(ResidentId.of(typed).value()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, 应为 18 位",
        "1101051949123100XX, 末位为数字或 X",
        "110105194913310029, 出生日期",
        "110105199002300025, 出生日期",
        "110105194912310021, 校验不符",
        "011105194912310021, 前 17 位"
    })
    void a_wrong_number_is_refused_with_its_reason(String typed, String reason) {
        assertThat(ResidentId.parse(typed)).isEmpty();
        assertThatThrownBy(() -> ResidentId.of(typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining(typed);
    }

    @Test
    void it_prints_masked() {
        assertThat(ResidentId.completing("21019919900101123").toString()).isEqualTo("210199************");
    }

    /// ISO 7064 MOD 11-2 as a running remainder, which shares nothing with a table of weights.
    @Property
    void the_last_character_is_the_one_of_iso_7064(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 999) int order,
            @ForAll @IntRange(min = 110_000, max = 659_999) int area) {
        var seventeen = "%d%s%03d".formatted(area, day.toString().replace("-", ""), order);
        var remainder = 0;
        for (var place = 0; place < seventeen.length(); place++) {
            remainder = (remainder + seventeen.charAt(place) - '0') * 2 % 11;
        }
        var right = (12 - remainder) % 11;
        for (var value = 0; value < 11; value++) {
            var last = "0123456789X".charAt(value);
            assertThat(ResidentId.parse(seventeen + last).isPresent())
                    .as("%s%s", seventeen, last)
                    .isEqualTo(value == right);
        }
    }

    @Property
    void a_change_of_one_digit_is_caught(
            @ForAll("ids") ResidentId id,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = id.value().toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + by) % 10);
        assertThat(ResidentId.parse(new String(digits))).isEmpty();
    }

    @Property
    void two_neighbours_swapped_are_caught(@ForAll("ids") ResidentId id, @ForAll @IntRange(max = 16) int place) {
        var digits = id.value().toCharArray();
        var swapped = id.value().toCharArray();
        swapped[place] = digits[place + 1];
        swapped[place + 1] = digits[place];
        if (digits[place] != digits[place + 1]) {
            assertThat(ResidentId.parse(new String(swapped))).isEmpty();
        }
    }

    @Property
    void fifteen_digits_are_the_same_person_as_eighteen(@ForAll("ids") ResidentId id) {
        if (id.birth().getYear() / 100 == 19) {
            var fifteen = id.value().substring(0, 6) + id.value().substring(8, 17);
            assertThat(ResidentId.of(fifteen)).isEqualTo(id);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2024, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ResidentId> ids() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 999))
                .as((day, order) -> ResidentId.completing(
                        "210199%s%03d".formatted(day.toString().replace("-", ""), order)));
    }
}
