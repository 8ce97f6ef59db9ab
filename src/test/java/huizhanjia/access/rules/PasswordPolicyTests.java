package huizhanjia.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Abcdefghi1",
                "abcdefgh1!",
                "ABCDEFGH1!",
                "Abcdefghi!",
                "Gong hui 2026",
                "工会Abcdefg1",
                "𠮷Abcdefgh1"
            })
    void long_and_mixed_is_good(String password) {
        assertThat(PasswordPolicy.problems("wang.li", password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Abcdefgh1, 10 至 128",
        "𠮷Abcdefg1, 10 至 128",
        "abcdefghij, 三类",
        "abcdefghi1, 三类",
        "abcdefghi!, 三类",
        "1234567890, 三类",
        "Xwang.li2026!, 登录名",
        "WANG.LI-abc1, 登录名",
        "Admin@123456, 太常见",
        "P@ssw0rd1234, 太常见",
        "1qaz@WSX3edc, 太常见"
    })
    void what_is_wrong_is_said(String password, String problem) {
        assertThat(PasswordPolicy.problems("wang.li", password))
                .singleElement()
                .asString()
                .contains(problem);
    }

    @Test
    void the_longest_is_a_hundred_and_twenty_eight() {
        assertThat(PasswordPolicy.problems("wang", "Aa1" + "b".repeat(125))).isEmpty();
        assertThat(PasswordPolicy.problems("wang", "Aa1" + "b".repeat(126))).isNotEmpty();
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(PasswordPolicy.problems("abc", "abc")).hasSize(3);
    }
}
