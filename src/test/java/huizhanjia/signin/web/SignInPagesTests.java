package huizhanjia.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(AccessWorld.class)
record SignInPagesTests(People people, PaperUnions unions, MovableClock clock, MockMvcTester http) {

    private static final String RIGHT = AccessWorld.PASSWORD;

    @Test
    void the_right_password_opens_the_desk() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(signIn(clerk, RIGHT, "10.0.0.1")).hasStatus(302).hasRedirectedUrl("/");
    }

    @Test
    void a_wrong_password_brings_the_form_back_filled() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(signIn(clerk, "wrong", "10.0.0.2"))
                .hasStatus(422)
                .bodyText()
                .contains("登录名或密码不对")
                .contains("value=\"" + clerk.loginName() + "\"")
                .doesNotContain("wrong");
    }

    @Test
    void the_fifth_failure_locks_the_account_for_a_quarter_of_an_hour() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        fail(clerk, 4, "10.0.1.");
        assertThat(signIn(clerk, "wrong", "10.0.1.5")).hasStatus(422).bodyText().contains("已锁定至 09:15");
        assertThat(signIn(clerk, RIGHT, "10.0.1.6")).hasStatus(422).bodyText().contains("已锁定");
        clock.pass(Duration.ofMinutes(15));
        assertThat(signIn(clerk, RIGHT, "10.0.1.6")).hasStatus(302);
    }

    private void fail(Person clerk, int times, String addressStart) {
        for (var i = 0; i < times; i++) {
            signIn(clerk, "wrong", addressStart + i);
        }
    }

    private MvcTestResult signIn(Person clerk, String password, String address) {
        return http.post()
                .uri("/sign-in")
                .session(new MockHttpSession())
                .param("loginName", clerk.loginName())
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
