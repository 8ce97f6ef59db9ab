package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTests {

    private static final String NUMBER =
            ResidentId.completing("21019919900307002").value();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "张三的身份证号码是%s，请核对",
                "ID%sa",
                "%s.xlsx",
                "2026-12-01 %s 13800001111",
            })
    void a_citizens_number_is_found_wherever_it_stands(String sentence) {
        assertThat(PersonalNumbers.isIn(sentence.formatted(NUMBER))).isTrue();
    }

    @Test
    void it_is_found_however_it_is_written() {
        var spaced = NUMBER.substring(0, 6) + " " + NUMBER.substring(6, 14) + " " + NUMBER.substring(14);
        assertThat(PersonalNumbers.isIn(spaced)).isTrue();
        assertThat(PersonalNumbers.isIn(spaced.replace(" ", "－"))).isTrue();
        assertThat(PersonalNumbers.isIn(String.join(" ", NUMBER.split("")))).isTrue();
        assertThat(PersonalNumbers.isIn(String.join("\u200B", NUMBER.split(""))))
                .isTrue();
        assertThat(PersonalNumbers.isIn(wide(NUMBER))).isTrue();
        assertThat(PersonalNumbers.isIn("旧号 210199900307002")).isTrue();
        assertThat(PersonalNumbers.isIn("11010519491231002x")).isTrue();
        assertThat(PersonalNumbers.isIn("11010519491231002 Ｘ")).isTrue();
    }

    @Test
    void a_bank_card_is_found_by_its_issuer_and_check_digit() {
        assertThat(PersonalNumbers.isIn("卡号 6222 0000 0000 0000 001".replace("001", check("622200000000000000"))))
                .isTrue();
        assertThat(PersonalNumbers.isIn("6222000000000000000")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话 13800001111，024-12345678",
                "青工发〔2026〕12号",
                "210199001001",
                "0190f3a1-7c2e-7000-8000-210199199003",
                "81210199MC00000017",
                "2026-12-01 2027-01-31 100000 5000",
                "210199199003070020",
            })
    void what_is_no_number_of_a_person_passes(String text) {
        assertThat(PersonalNumbers.isIn(text)).isFalse();
    }

    @Test
    void a_mistyped_number_was_meant_as_one() {
        assertThat(PersonalNumbers.isMeantIn("210199199003070020")).isTrue();
        assertThat(PersonalNumbers.isMeantIn(NUMBER.substring(0, 17))).isTrue();
        assertThat(PersonalNumbers.isMeantIn("13800001111")).isTrue();
        assertThat(PersonalNumbers.isMeantIn("81210199MC00000017")).isFalse();
        assertThat(PersonalNumbers.isMeantIn("0190f3a1-7c2e-7000-8000-210199199003"))
                .isFalse();
        assertThat(PersonalNumbers.isMeantIn("2026-12-01")).isFalse();
    }

    @Test
    void blanked_text_keeps_everything_else() {
        assertThat(PersonalNumbers.blanked("“" + NUMBER + "”不在民族的代码表中")).isEqualTo("“******”不在民族的代码表中");
    }

    private static String wide(String text) {
        return text.chars()
                .collect(StringBuilder::new, (all, c) -> all.append((char) (c + 0xFEE0)), StringBuilder::append)
                .toString();
    }

    /// The last three digits with which the number passes.
    private static String check(String start) {
        for (var digit = 0; digit < 10; digit++) {
            if (PersonalNumbers.isIn(start + digit)) {
                return "00" + digit;
            }
        }
        throw new AssertionError(start);
    }
}
