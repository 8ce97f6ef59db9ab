package huizhanjia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.signin.As;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollTest
record TypePagesTests(Roll roll, MockMvcTester http) {

    @Test
    void large_type_is_remembered_and_leads_back_to_where_it_was_wanted() {
        var chosen = choose("LARGE", "http://localhost/members?q=wang");
        assertThat(chosen).hasStatus(302).hasRedirectedUrl("/members?q=wang");
        var cookie = chosen.getResponse().getHeader("Set-Cookie");
        assertThat(cookie).startsWith("type=large; Path=/; Max-Age=31536000").contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_page_is_printed_as_its_browser_wants_it_and_offers_the_other() {
        assertThat(members("large")).bodyText().contains("class=\"large\"", ">标准字</button>");
        assertThat(members("usual")).bodyText().contains("class=\"usual\"", ">大字</button>");
        assertThat(members("<script>")).bodyText().contains("class=\"usual\"").doesNotContain("<script>");
        assertThat(http.get().uri("/sign-in").cookie(new Cookie("type", "large")))
                .bodyText()
                .contains("class=\"large\"", ">标准字</button>");
    }

    @ParameterizedTest
    @CsvSource({
        "http://elsewhere.example/members",
        "http://localhost//elsewhere.example",
        "http://localhost/\\elsewhere",
        "not an address",
        "http://localhost"
    })
    void nobody_is_led_elsewhere(String referer) {
        assertThat(choose("USUAL", referer)).hasStatus(302).hasRedirectedUrl("/");
    }

    @Test
    void a_size_nobody_offered_is_not_found() {
        assertThat(choose("HUGE", "http://localhost/")).hasStatus(404);
    }

    private MvcTestResult choose(String size, String referer) {
        return http.post()
                .uri("/type")
                .param("size", size)
                .header("Referer", referer)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult members(String type) {
        return http.get()
                .uri("/members")
                .cookie(new Cookie("type", type))
                .with(As.actor(roll.clerk()))
                .exchange();
    }
}
