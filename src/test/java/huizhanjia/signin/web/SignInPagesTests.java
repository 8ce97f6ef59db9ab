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

@PeopleTest
record SignInPagesTests(People people, PaperUnions unions, MockMvcTester http) {

    private static final String RIGHT = AccessWorld.PASSWORD;

    @Test
    void the_right_password_opens_the_desk() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(Browser.fresh(http).signIn(clerk, RIGHT)).hasStatus(302).hasRedirectedUrl("/");
    }

    @Test
    void sign_in_leads_where_the_clerk_wanted_to_go() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http);
        assertThat(browser.get("/sessions")).hasStatus(302).hasRedirectedUrl("/sign-in");
        assertThat(browser.signIn(clerk, RIGHT)).redirectedUrl().endsWith("/sessions");
    }

    @Test
    void a_wrong_password_brings_the_form_back_filled_but_without_the_password() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        assertThat(Browser.fresh(http).signIn(clerk, "wrong-guess"))
                .hasStatus(422)
                .bodyText()
                .contains("登录名或密码不对")
                .contains("value=\"" + clerk.loginName() + "\"")
                .doesNotContain("wrong-guess");
    }

    @Test
    void a_name_nobody_has_is_answered_and_delayed_like_any_other() {
        var nobody = new AccessWorld.Person(huizhanjia.kernel.ClerkId.next(), "nobody.here");
        var browser = Browser.fresh(http);
        for (var i = 0; i < 2; i++) {
            assertThat(browser.signIn(nobody, RIGHT)).hasStatus(422).bodyText().contains("登录名或密码不对");
        }
        assertThat(browser.signIn(nobody, RIGHT)).bodyText().contains("登录名或密码不对", "已输错 3 次");
    }

    @Test
    void the_session_gets_another_id_at_sign_in() {
        var browser = Browser.fresh(http);
        browser.get("/sign-in");
        var before = browser.session().getId();
        assertThat(browser.signIn(people.with(Post.ORGANIZER, unions.county), RIGHT))
                .hasStatus(302);
        assertThat(browser.session().getId()).isNotEqualTo(before);
    }

    @Test
    void an_idle_session_ends_after_half_an_hour() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(browser.session().getMaxInactiveInterval()).isEqualTo(30 * 60);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(http.post().uri("/sign-in").param("loginName", "anybody").param("password", "anything"))
                .hasStatus(403);
    }

    @Test
    void a_clerk_without_a_post_is_told_so() {
        var clerk = people.enrol(false);
        assertThat(Browser.fresh(http).signIn(clerk, RIGHT))
                .hasStatus(422)
                .bodyText()
                .contains("没有有效的任职");
    }

    @Test
    void signing_out_ends_the_session() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        assertThat(browser.post("/sign-out")).hasStatus(302).hasRedirectedUrl("/sign-in?out");
        assertThat(browser.session().isInvalid()).isTrue();
    }

    @Test
    void pages_forbid_foreign_scripts_and_frames() {
        var page = http.get().uri("/sign-in").exchange();
        assertThat(page).headers().hasValue("X-Content-Type-Options", "nosniff").hasValue("X-Frame-Options", "DENY");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page)
                .bodyText()
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain("onclick");
    }
}
