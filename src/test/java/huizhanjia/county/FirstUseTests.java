package huizhanjia.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huizhanjia.TestDatabase;
import huizhanjia.access.Entrance;
import huizhanjia.kernel.Refused;
import huizhanjia.org.Orgs;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// Each test begins an installation and takes it back; in a house of its own, where no other test has founded a
/// union.
@SpringBootTest
@Import({TestDatabase.class, FirstUseTests.EmptyHouse.class})
@Transactional
record FirstUseTests(FirstUse firstUse, CountyLoading loading, Orgs orgs, Entrance entrance) {

    @TestConfiguration(proxyBeanMethods = false)
    static class EmptyHouse {}

    private static final String[] ALL = {
        "--empty", "--union=康平县总工会", "--area=210123", "--founded=1956-05-01", "--system=张三", "--security=李四"
    };

    @Test
    void without_a_union_it_says_what_it_wants_to_be_told() {
        assertThat(open("--empty")).contains("--union=").contains("--security");
        assertThat(orgs.isEmpty()).isTrue();
    }

    @Test
    void the_two_administrators_come_in_with_the_passwords_printed_once() {
        var printed = open(ALL);
        assertThat(entrance.knock("xitong", password(printed, "xitong")).answer())
                .isEqualTo(Entrance.Answer.RIGHT);
        assertThat(entrance.knock("anquan", password(printed, "anquan")).answer())
                .isEqualTo(Entrance.Answer.RIGHT);
    }

    @Test
    void a_second_start_finds_the_union_and_leaves_it_alone() {
        open(ALL);
        loading.run(new DefaultApplicationArguments(ALL));
        assertThat(orgs.isEmpty()).isFalse();
    }

    @Test
    void an_area_code_of_no_length_is_refused_in_words() {
        assertThatThrownBy(() -> open(
                        "--empty",
                        "--union=康平",
                        "--area=21012",
                        "--founded=1956-05-01",
                        "--system=张三",
                        "--security=李四"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo("county.area"));
    }

    @Test
    void one_person_cannot_be_both_administrators() {
        assertThatThrownBy(() -> open(
                        "--empty",
                        "--union=康平",
                        "--area=210123",
                        "--founded=1956-05-01",
                        "--system=张三",
                        "--security=张三"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo("county.same-person"));
    }

    @Test
    void a_day_that_is_none_is_refused_in_words() {
        assertThatThrownBy(() -> open(
                        "--empty", "--union=康平", "--area=210123", "--founded=1956年", "--system=张三", "--security=李四"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.code()).isEqualTo("county.founded"));
    }

    @Test
    void a_command_such_as_verify_begins_nothing() {
        loading.run(new DefaultApplicationArguments("verify", "--empty"));
        assertThat(orgs.isEmpty()).isTrue();
    }

    private String open(String... arguments) {
        return firstUse.open(new DefaultApplicationArguments(arguments));
    }

    private static String password(String printed, String loginName) {
        var line = Pattern.compile("登录名 " + loginName + "  密码 (\\S+)").matcher(printed);
        assertThat(line.find()).isTrue();
        return line.group(1);
    }
}
