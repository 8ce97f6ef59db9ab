package huizhanjia.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Roll;
import huizhanjia.member.RollTest;
import huizhanjia.signin.As;
import jakarta.servlet.RequestDispatcher;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RollTest
record ClickTests(Roll roll, MockMvcTester http) {

    @ParameterizedTest
    @CsvSource({"/members?org=, members-list", "/orgs?node=, orgs-list", "/statistics?org=, statistics"})
    void a_click_in_the_tree_gets_the_list_alone(String path, String element) throws UnsupportedEncodingException {
        var whole = text(get(path + roll.mill(), null, roll.clerk()));
        var part = text(get(path + roll.mill(), element, roll.clerk()));
        assertThat(whole).contains("role=\"tree\"", "<html", "id=\"" + element + "\"");
        assertThat(part).doesNotContain("role=\"tree\"", "<html");
        assertThat(part).startsWith("<title>").contains("id=\"" + element + "\"");
        assertThat(element(whole, element)).isEqualTo(element(part, element));
    }

    @Test
    void going_back_in_history_gets_everything() throws UnsupportedEncodingException {
        var request = http.get()
                .uri("/members")
                .header("HX-Request", "true")
                .header("HX-Target", "members-list")
                .header("HX-History-Restore-Request", "true")
                .with(As.actor(roll.clerk()));
        assertThat(text(request.exchange())).contains("role=\"tree\"", "<html");
    }

    @Test
    void what_went_wrong_is_said_in_the_place_of_everything() {
        var wrong = http.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/orgs")
                .header("HX-Request", "true")
                .header("HX-Target", "orgs-list")
                .with(As.actor(roll.clerk()))
                .exchange();
        assertThat(wrong).hasStatus(404);
        assertThat(wrong).hasHeader("HX-Retarget", "#main").hasHeader("HX-Reselect", "#main");
        assertThat(wrong).bodyText().contains("<main id=\"main\"");
    }

    @Test
    void whoever_is_signed_out_meanwhile_is_sent_to_sign_in() {
        var expired = http.get()
                .uri("/sign-in")
                .header("HX-Request", "true")
                .header("HX-Target", "members-list")
                .exchange();
        assertThat(expired).hasHeader("HX-Refresh", "true");
    }

    private MvcTestResult get(String path, @Nullable String element, Actor actor) {
        var request = http.get().uri(path).with(As.actor(actor));
        return element == null
                ? request.exchange()
                : request.header("HX-Request", "true")
                        .header("HX-Target", element)
                        .exchange();
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    /// What htmx takes out of the answer; the second count of a page is of another moment.
    private static String element(String page, String id) {
        var element = Jsoup.parse(page).getElementById(id);
        return element == null ? "" : element.text().replaceAll("截至 \\S+ \\S+", "");
    }
}
