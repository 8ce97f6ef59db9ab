package huizhanjia.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.signin.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PeopleTest
record PasswordPagesTests(People people, PaperUnions unions, MockMvcTester http) {

    private static final String OLD = AccessWorld.PASSWORD;
    private static final String NEW = "Lao-dong-5.1";

    @Test
    void the_first_sign_in_must_change_the_password() {
        var clerk = people.enrol(true);
        people.grant(clerk.id(), Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http).signIn(clerk);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/password");
        assertThat(change(browser, OLD, NEW, NEW)).hasStatus(302).hasRedirectedUrl("/sessions");
        assertThat(browser.get("/sessions")).hasStatusOk();
        assertThat(Browser.fresh(http).signIn(clerk, NEW)).hasStatus(302);
    }

    @Test
    void the_old_password_is_asked_and_the_new_one_twice() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(change(browser, "wrong", NEW, NEW))
                .hasStatus(422)
                .bodyText()
                .contains("原密码不对")
                .doesNotContain(NEW);
        assertThat(change(browser, OLD, NEW, "other")).hasStatus(422).bodyText().contains("两次输入");
    }

    @Test
    void whoever_guesses_the_old_password_waits_as_well() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http).signIn(clerk);
        for (var i = 0; i < 5; i++) {
            change(browser, "wrong" + i, NEW, NEW);
        }
        assertThat(change(browser, OLD, NEW, NEW)).hasStatus(422).bodyText().contains("再试");
    }

    @Test
    void none_of_the_last_five_passwords_comes_back() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(change(browser, OLD, OLD, OLD)).hasStatus(422).bodyText().contains("最近 5 次");
        var current = OLD;
        for (var i = 1; i <= 5; i++) {
            var next = NEW + i;
            assertThat(change(browser, current, next, next)).hasStatus(302);
            current = next;
        }
        assertThat(change(browser, current, NEW + 1, NEW + 1)).hasStatus(422);
        assertThat(change(browser, current, OLD, OLD)).hasStatus(302);
    }

    @Test
    void a_new_password_ends_the_sessions_elsewhere() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var elsewhere = Browser.fresh(http).signIn(clerk);
        change(Browser.fresh(http).signIn(clerk), OLD, NEW, NEW);
        assertThat(elsewhere.get("/sessions")).hasStatus(302).hasRedirectedUrl("/sign-in?ended");
    }

    private static MvcTestResult change(Browser browser, String before, String after, String again) {
        return browser.post("/password", "before", before, "after", after, "again", again);
    }
}
