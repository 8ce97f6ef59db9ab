package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPathTests {

    @ParameterizedTest
    @CsvSource({
        "/members, /members",
        "/members/, /members",
        "//members, /members",
        "/%6dembers, /members",
        "/%6Dembers?q=/x, /members",
        "/members;x=1/a, /members/a",
        "/;a=b/members, /members",
        "/x/../members, /members",
        "/x/%2e%2e/members, /members",
        "/./members/., /members",
        "/../members, /members",
        "/%E5%B7%A5, /工",
        "/%, /%",
        "/%zz, /%zz",
        "'', /"
    })
    void spellings_of_a_path_are_one_path(String sent, String path) {
        assertThat(RequestPath.of(sent).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"/api, true", "/api/x, true", "/%61pi//x, true", "/apiary, false", "/x/api, false"})
    void what_lies_under_a_path_is_told_by_whole_steps(String sent, boolean isUnder) {
        assertThat(RequestPath.of(sent).isAtOrUnder("/api")).isEqualTo(isUnder);
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/members?q=1, true",
        "//elsewhere.example, false",
        "/\\\\elsewhere.example, false",
        "https://elsewhere.example, false",
        "'', false"
    })
    void only_a_path_of_this_house_is_ours(String address, boolean isOurs) {
        assertThat(RequestPath.isOurs(address)).isEqualTo(isOurs);
    }
}
