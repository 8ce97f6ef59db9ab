package huizhanjia.signin;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.PeopleTest;
import huizhanjia.access.AccessWorld.People;
import huizhanjia.access.AccessWorld.Person;
import huizhanjia.access.Appointment;
import huizhanjia.access.AppointmentEnding;
import huizhanjia.access.Appointments;
import huizhanjia.access.MovableClock;
import huizhanjia.access.PaperUnions;
import huizhanjia.access.Post;
import huizhanjia.signin.form.FormPost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A form is filed in the post it was opened in, or not at all.
@PeopleTest
record FormPostTests(
        People people,
        PaperUnions unions,
        MovableClock clock,
        Appointments appointments,
        Tokens tokens,
        FormPost forms,
        MockMvcTester http) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);

    @Test
    void every_form_that_changes_something_says_in_which_post_it_was_opened() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var forms = files.filter(file -> file.toString().endsWith(".jte"))
                    .flatMap(file -> FORM.matcher(text(file)).results().map(form -> file + ": " + form.group()))
                    .toList();
            assertThat(forms).hasSizeGreaterThan(90).allMatch(form -> form.contains("@template.ui.csrf()"));
        }
    }

    @Test
    void no_script_and_no_element_sends_past_its_form() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var sending = files.filter(file -> file.toString().matches(".*\\.(jte|js)"))
                    .filter(file -> Pattern.compile("hx-(post|put|patch|delete)|method: *['\"]POST")
                            .matcher(text(file))
                            .find())
                    .toList();
            assertThat(sending).isEmpty();
        }
    }

    @Test
    void the_page_writes_the_post_into_its_forms() throws Exception {
        var clerk = two();
        var browser = Browser.fresh(http).signIn(clerk);
        take(browser, first(clerk));
        var page = Jsoup.parse(browser.get("/sessions").getResponse().getContentAsString());
        assertThat(page.select("form[method=post] input[name=in-post]").eachAttr("value"))
                .isNotEmpty()
                .containsOnly(stamp(clerk, first(clerk)));
    }

    @Test
    void a_form_of_another_post_comes_back_whole_and_names_both() {
        var clerk = two();
        var browser = Browser.fresh(http).signIn(clerk);
        take(browser, second(clerk));
        var until = clock.today().plusDays(30).toString();
        var answer = browser.postOpened(stamp(clerk, first(clerk)), "/tokens", "name", "报表<b>程序", "expiresOn", until);
        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains("青山县总工会 · 组织干部", "城关街道总工会 · 财务", "报表&lt;b>程序", until, "切换回");
        assertThat(tokens.of(people.actor(clerk))).isEmpty();
    }

    @Test
    void switching_back_sends_the_same_again_and_nothing_is_lost() throws Exception {
        var clerk = two();
        var browser = Browser.fresh(http).signIn(clerk);
        take(browser, second(clerk));
        var until = clock.today().plusDays(30).toString();
        var refused = browser.postOpened(stamp(clerk, first(clerk)), "/tokens", "name", "报表程序", "expiresOn", until);
        var form = Jsoup.parse(refused.getResponse().getContentAsString()).select("[data-other-post] form");
        assertThat(form.attr("action")).isEqualTo("/tokens");
        var fields = form.select("input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .flatMap(field -> java.util.stream.Stream.of(field.attr("name"), field.attr("value")))
                .toArray(String[]::new);
        assertThat(browser.postOpened("", form.attr("action"), fields))
                .hasStatusOk()
                .bodyText()
                .contains("hzj_", "报表程序");
        assertThat(browser.get("/api/echo")).bodyText().contains("组织干部");
    }

    @Test
    void a_post_that_is_over_cannot_be_returned_to_but_what_was_typed_is_shown() {
        var clerk = two();
        var browser = Browser.fresh(http).signIn(clerk);
        take(browser, second(clerk));
        var opened = stamp(clerk, first(clerk));
        appointments.end(people.founder(), first(clerk).id(), new AppointmentEnding(clock.today(), "青工发〔2026〕6号"));
        var until = clock.today().plusDays(30).toString();
        assertThat(browser.postOpened(opened, "/tokens", "name", "报表程序", "expiresOn", until, "switch-back", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("组织干部", "已不能使用", "报表程序")
                .doesNotContain("切换回");
    }

    @Test
    void a_form_that_says_no_post_or_was_tampered_with_is_refused() {
        var clerk = two();
        var other = people.with(Post.ORGANIZER, unions.county);
        var browser = Browser.fresh(http).signIn(clerk);
        take(browser, first(clerk));
        var honest = stamp(clerk, first(clerk));
        var swapped = second(clerk).id() + honest.substring(honest.indexOf('.'));
        for (var stamp : List.of(
                "",
                "x",
                honest + "x",
                swapped,
                stamp(other, first(other)),
                first(clerk).id() + ".")) {
            assertThat(browser.postOpened(stamp, "/tokens", "name", "报表程序", "switch-back", "1"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("哪项任职");
        }
        assertThat(tokens.of(people.actor(clerk))).isEmpty();
        assertThat(browser.postOpened(honest, "/tokens", "name", "报表程序")).hasStatusOk();
    }

    @Test
    void a_program_acts_as_the_post_of_its_token_whatever_a_session_uses() {
        var clerk = two();
        take(Browser.fresh(http).signIn(clerk), second(clerk));
        var secret = tokens.issue(people.actor(clerk), "程序", clock.today().plusDays(5));
        assertThat(http.post().uri("/api/echo").header("Authorization", "Bearer " + secret))
                .hasStatusOk()
                .bodyText()
                .contains("组织干部");
    }

    private Person two() {
        var clerk = people.with(Post.ORGANIZER, unions.county);
        people.grant(clerk.id(), Post.FINANCE, unions.township);
        return clerk;
    }

    private Appointment first(Person clerk) {
        return people.of(clerk).getFirst();
    }

    private Appointment second(Person clerk) {
        return people.of(clerk).getLast();
    }

    private String stamp(Person clerk, Appointment post) {
        return forms.stamp(clerk.id(), post.id());
    }

    private static void take(Browser browser, Appointment post) {
        browser.post("/post", "appointment", post.id().toString());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
