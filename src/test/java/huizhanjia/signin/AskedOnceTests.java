package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.Overheard.Said;
import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What it costs that the database is asked at every request who comes: one statement, however often gate and page
/// want to know.
@PeopleTest
record AskedOnceTests(
        People people, PaperUnions unions, MovableClock clock, Tokens tokens, Said said, MockMvcTester http) {

    @Test
    void a_page_and_a_call_of_a_page_ask_once_who_comes() {
        var browser = Browser.fresh(http).signIn(people.with(Post.ORGANIZER, unions.county));
        for (var path : List.of("/password", "/api/echo")) {
            assertThat(browser.get(path)).hasStatusOk();
            assertThat(said.during(() -> assertThat(browser.get(path)).hasStatusOk()))
                    .satisfiesExactly(
                            stamp -> assertThat(stamp).contains("access.clerk_standing", "signin.second_factor"));
        }
    }

    @Test
    void a_call_of_a_program_asks_for_its_token_its_post_and_whether_they_hold() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        var secret = tokens.issue(people.actor(clerk), "报表程序", clock.today().plusDays(90));
        call(secret);
        assertThat(said.during(() -> call(secret))).hasSize(3);
    }

    private void call(String secret) {
        assertThat(http.get().uri("/api/echo").header("Authorization", "Bearer " + secret))
                .hasStatusOk();
    }
}
